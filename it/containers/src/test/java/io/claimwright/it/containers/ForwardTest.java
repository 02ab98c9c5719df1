package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Forward and named dispatch lead to the guard, too. */
class ForwardTest extends OnEachContainer {
    @Test
    void aForwardIsGuarded() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/go", new Forwards("/account")));

        HttpResponse<String> refused = server.get("/go");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        assertThat(server.get("/go", token()).body()).isEqualTo("account of c-1");
    }

    @Test
    void aNamedDispatchIsGuarded() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/go", new ForwardsToName("/account")));

        assertThat(server.get("/go").statusCode()).isEqualTo(401);
        assertThat(server.get("/go", token()).body()).isEqualTo("account of c-1");
    }

    @Test
    void aForwardUnderAnotherMethodIsGuardedAsThatMethod() throws Exception {
        start(app().servlet("/account", new AccountServlet())
                .servlet("/go", new Forwards("/account"))
                .filter("/account", MethodTest.answering("GET"), DispatcherType.FORWARD));

        assertThat(server.send("HEAD", "/go").statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/go", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aForwardFromAGuardedServletIsJudgedAnew() throws Exception {
        start(app().servlet("/fresh", new FreshAccount()).servlet("/go", new GuardedForwards("/fresh")));

        HttpResponse<String> stale = server.get("/go", token());
        assertThat(stale.statusCode()).isEqualTo(401);
        assertThat(stale.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("insufficient_user_authentication"));
        assertThat(server.get("/go", shop.accessToken(ADA).fresh().create()).body())
                .isEqualTo("fresh account");
    }

    @Test
    void aForwardToTheServletItselfIsJudgedAnew() throws Exception {
        start(app().servlet("/self", new GuardedForwards("/self"))
                .filter("/self", ProfilesTest.withoutHeaders(), DispatcherType.FORWARD));

        assertThat(server.get("/self", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void aRefusalInAForwardIsWrittenThoughTheWriterWasTaken() throws Exception {
        start(app().servlet("/account", new AccountServlet())
                .servlet("/writer", new TakesTheWriter())
                .servlet("/stream", new TakesTheStream()));

        for (String path : new String[] {"/writer", "/stream"}) {
            HttpResponse<String> refused = server.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.body()).as(path).isEqualTo("{\"msg\":\"A token is needed.\"}");
        }
    }

    static class Forwards extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Forwards(String target) {
            this.target = target;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).forward(request, response);
        }
    }

    static final class TakesTheWriter extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getWriter().print("to be forgotten");
            request.getRequestDispatcher("/account").forward(request, response);
        }
    }

    static final class TakesTheStream extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getOutputStream().print("to be forgotten");
            request.getRequestDispatcher("/account").forward(request, response);
        }
    }

    static final class ForwardsToName extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        ForwardsToName(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            getServletContext().getNamedDispatcher(target).forward(request, response);
        }
    }

    static final class GuardedForwards extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        GuardedForwards(String target) {
            this.target = target;
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).forward(request, response);
        }
    }

    static final class FreshAccount extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(fresh = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("fresh account");
        }
    }
}
