package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A refusal in an include is thrown and never written: what an included servlet sets as status and headers is ignored. */
class IncludeTest extends OnEachContainer {
    private final AtomicReference<Exception> thrown = new AtomicReference<>();

    @Test
    void aPlainServletDoesNotGetWhatItIncludes() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/page", new Includes("/account")));

        HttpResponse<String> refused = server.get("/page");
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("account of");
        assertThat(server.get("/page", token()).body()).isEqualTo("<account of c-1>");
    }

    @Test
    void aRefusalInAnIncludeIsThrownAndNeverWritten() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/page", new IncludesAndCatches("/account")));

        HttpResponse<String> page = server.get("/page");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(page.body()).isEqualTo("<nothing>");
        assertThat(thrown.get())
                .isInstanceOfSatisfying(
                        JwtRefusedException.class,
                        refused -> assertThat(refused.refusal().status()).isEqualTo(401));
    }

    @Test
    void aGuardedServletThatIncludesAnswersWithTheRefusal() throws Exception {
        start(app().servlet("/fresh", new ForwardTest.FreshAccount()).servlet("/page", new GuardedIncludes("/fresh")));

        HttpResponse<String> refused = server.get("/page", token());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).startsWith("{\"msg\":").doesNotContain("<");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(server.get("/page", shop.accessToken(ADA).fresh().create()).body())
                .isEqualTo("<fresh account>");
    }

    @Test
    void anOpenServletThatIncludesAnswersWithTheRefusal() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/page", new OpenIncludes("/account")));

        HttpResponse<String> refused = server.get("/page");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        assertThat(server.get("/page", token()).body()).isEqualTo("<account of c-1>");
    }

    @Test
    void anIncludeInAnIncludeAnswersWithTheRefusal() throws Exception {
        start(app().servlet("/account", new AccountServlet())
                .servlet("/inner", new OpenIncludes("/account"))
                .servlet("/outer", new OpenIncludes("/inner")));

        assertThat(server.get("/outer").statusCode()).isEqualTo(401);
        assertThat(server.get("/outer", token()).body()).isEqualTo("<<account of c-1>>");
    }

    /** An optional guard that finds no token in its place must not take away what the page was let in with. */
    @Test
    void anIncludeLeavesTheTokenOfTheServletThatIncludes() throws Exception {
        start(app().servlet("/greeting", new Greeting())
                .servlet("/page", new GuardedIncludes("/greeting"))
                .filter("/greeting", ProfilesTest.withoutHeaders(), DispatcherType.INCLUDE));

        assertThat(server.get("/page", token()).body()).isEqualTo("<hello nobody>");
    }

    static final class Greeting extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(optional = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print("hello "
                            + ShopToken.find(request).map(ShopToken::name).orElse("nobody"));
        }
    }

    /** Puts what it includes between brackets. */
    static final class Includes extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Includes(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            include(target, request, response);
        }
    }

    private static void include(String target, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RequestDispatcher dispatcher = request.getRequestDispatcher(target);
        response.getWriter().print("<");
        dispatcher.include(request, response);
        response.getWriter().print(">");
    }

    private final class IncludesAndCatches extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        IncludesAndCatches(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getWriter().print("<");
            try {
                request.getRequestDispatcher(target).include(request, response);
            } catch (JwtRefusedException e) {
                thrown.set(e);
                response.getWriter().print("nothing");
            }
            response.getWriter().print(">");
        }
    }

    static final class GuardedIncludes extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        GuardedIncludes(String target) {
            this.target = target;
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            include(target, request, response);
            ShopToken.of(request); // still there
        }
    }

    static final class OpenIncludes extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        OpenIncludes(String target) {
            this.target = target;
        }

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            include(target, request, response);
        }
    }
}
