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

/**
 * A handler can't run unguarded, however a request comes to it. Here: forward, include and named
 * dispatch. The other ways, and the other sentences about them:
 *
 * <ul>
 *   <li>{@link MethodTest}: HEAD, OPTIONS, TRACE, unknown methods, requests that change their method
 *   <li>{@link InheritanceTest}: the guards of superclasses
 *   <li>{@link AsyncDispatchTest} and {@link ErrorDispatchTest}: the other dispatches
 *   <li>{@link ProfilesTest} and {@link CrossContextTest}: to which profile and application a guard belongs
 *   <li>{@link RefusalTest} and {@link LoaderTest}: how a refusal is told
 *   <li>{@link StartTest}, {@link InitTest} and {@link DeploymentTest}: what doesn't start
 *   <li>{@link TwoApplicationsTest}: class loaders
 * </ul>
 */
class DispatchTest extends OnEachContainer {
    private final AtomicReference<Exception> thrown = new AtomicReference<>();

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
        start(app().servlet("/fresh", new FreshAccount()).servlet("/page", new GuardedIncludes("/fresh")));

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
