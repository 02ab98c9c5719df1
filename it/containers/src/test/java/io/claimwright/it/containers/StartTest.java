package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.StartFailedException;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/**
 * An application with a servlet whose guard is missing does not start. The classes here are local to
 * methods, since no annotation processor ever sees those.
 */
class StartTest extends OnEachContainer {
    @Test
    void installStopsTheStartForAServletThatIsRegisteredBefore() {
        refusesToStart(
                App.at("")
                        .withoutGuardCheck()
                        .servlet("/forgotten", forgotten())
                        .atStart(shop::install),
                "The Claimwright annotation processor did not run when it was compiled.");
    }

    @Test
    void theInitializerStopsTheStartForAServletThatIsRegisteredLater() {
        refusesToStart(
                app().servlet("/forgotten", forgotten()),
                "The Claimwright annotation processor did not run when it was compiled.");
    }

    /** The compiler wraps the two, and what it wraps them in is no guard. */
    @Test
    void aGuardThatIsRepeatedStopsTheStart() {
        @May("read")
        @May("write")
        class Repeated extends JwtServlet {
            private static final long serialVersionUID = 1L;
        }

        refusesToStart(app().servlet("/repeated", new Repeated()), "has the guard @May within @AllOf.");
    }

    @JwtRequired
    @Repeatable(AllOf.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface May {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface AllOf {
        May[] value();
    }

    @Test
    void theInitializerStopsTheStartWhereNothingIsInstalled() {
        refusesToStart(
                App.at("").servlet("/forgotten", forgotten()),
                "The Claimwright annotation processor did not run when it was compiled.");
    }

    @Test
    void aForgottenSubclassStopsTheStart() {
        class Forgotten extends InheritanceTest.Guarded {
            private static final long serialVersionUID = 1L;

            @Override
            @JwtPublic
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
        }

        refusesToStart(app().servlet("/forgotten", new Forgotten()), Forgotten.class.getName() + " has @JwtRequired");
    }

    @Test
    void aPlainServletWithAGuardStopsTheStart() {
        class Plain extends HttpServlet {
            private static final long serialVersionUID = 1L;

            @Override
            @JwtRequired
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
        }
        class Heir extends Plain {
            private static final long serialVersionUID = 1L;
        }

        for (Servlet servlet : new Servlet[] {new Plain(), new Heir()}) {
            String words = servlet.getClass().getName() + " has @JwtRequired or @JwtPublic but does not extend "
                    + JwtServlet.class.getName() + ", so nothing obeys it.";
            refusesToStart(app().servlet("/plain", servlet), words);
            refusesToStart(
                    App.at("").withoutGuardCheck().servlet("/plain", servlet).atStart(shop::install), words);
        }
    }

    @Test
    void aForgottenGuardOfAClassStopsTheStart() {
        @JwtRequired
        class Whole extends JwtServlet {
            private static final long serialVersionUID = 1L;
        }
        @ClassGuardTest.ChiefOnly
        class Chief extends JwtServlet {
            private static final long serialVersionUID = 1L;
        }

        for (Servlet servlet : new Servlet[] {new Whole(), new Chief()}) {
            refusesToStart(
                    app().servlet("/forgotten", servlet), servlet.getClass().getName() + " has @JwtRequired");
        }
    }

    @Test
    void aPlainServletWithAGuardOfItsClassStopsTheStart() {
        @ClassGuardTest.BossOnly
        class Plain extends HttpServlet {
            private static final long serialVersionUID = 1L;
        }

        refusesToStart(app().servlet("/plain", new Plain()), "so nothing obeys it.");
    }

    @Test
    void twoGuardsOnOneMethodStopTheStart() {
        class Twice extends JwtServlet {
            private static final long serialVersionUID = 1L;

            @Override
            @JwtRequired
            @ClassGuardTest.BossOnly
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
        }

        refusesToStart(app().servlet("/twice", new Twice()), "has two guards");
    }

    @Test
    void aListenerMayInstall() throws Exception {
        ServletContextListener listener = new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                shop.install(event.getServletContext());
            }
        };
        start(App.at("").servlet("/account", new AccountServlet()).atStart(context -> context.addListener(listener)));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).body()).isEqualTo("account of c-1");
    }

    private static Servlet forgotten() {
        class Forgotten extends JwtServlet {
            private static final long serialVersionUID = 1L;

            @Override
            @JwtRequired
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
        }
        return new Forgotten();
    }

    private void refusesToStart(App app, String words) {
        assertThatExceptionOfType(StartFailedException.class)
                .isThrownBy(() -> start(app))
                .withStackTraceContaining(words);
    }
}
