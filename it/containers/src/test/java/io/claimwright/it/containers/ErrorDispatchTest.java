package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An error page that is guarded keeps the status of the error; a refusal runs no error page. */
class ErrorDispatchTest extends OnEachContainer {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void aGuardedErrorPageKeepsTheStatusAndShowsNothing() throws Exception {
        start(app().servlet("/page", new GuardedPage())
                .servlet("/broken", new Broken())
                .servlet("/missing", new Missing())
                .errorPage(404, "/page")
                .errorPage(500, "/page"));

        HttpResponse<String> missing = server.get("/missing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
        HttpResponse<String> broken = server.get("/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).isEmpty();
        assertThat(server.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(server.get("/missing", "no.token.atall").statusCode()).isEqualTo(404);
        assertThat(runs).hasValue(0);
    }

    @Test
    void aGuardedErrorPageIsShownToWhoMaySeeIt() throws Exception {
        start(app().servlet("/page", new GuardedPage())
                .servlet("/missing", new Missing())
                .errorPage(404, "/page"));

        HttpResponse<String> missing = server.get("/missing", token());
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("secret page for 404");
    }

    @Test
    void aGuardedErrorPageKeepsTheStatusOfEveryMethod() throws Exception {
        start(app().servlet("/page", new GuardedPage())
                .servlet("/missing", new Missing())
                .errorPage(404, "/page"));

        for (String method : new String[] {"HEAD", "POST", "PUT", "PATCH", "DELETE", "FOO"}) {
            HttpResponse<String> missing = server.send(method, "/missing");
            assertThat(missing.statusCode()).as(method).isEqualTo(404);
            assertThat(missing.body()).as(method).isEmpty();
        }
        assertThat(runs).hasValue(0);
    }

    @Test
    void aRefusalRunsNoErrorPage() throws Exception {
        start(app().servlet("/account", new AccountServlet())
                .servlet("/page", new OpenPage())
                .errorPage(401, "/page")
                .errorPage(405, "/page")
                .errorPage(501, "/page"));

        assertThat(server.get("/account").body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        assertThat(server.send("TRACE", "/account").statusCode()).isEqualTo(405);
        assertThat(server.send("FOO", "/account").statusCode()).isEqualTo(501);
        assertThat(runs).hasValue(0);
    }

    final class GuardedPage extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            runs.incrementAndGet();
            response.getWriter().print("secret page for " + response.getStatus());
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }

        @Override
        @JwtRequired
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }

        @Override
        @JwtRequired
        protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }

        @Override
        @JwtRequired
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    final class OpenPage extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            runs.incrementAndGet();
            response.getWriter().print("the page");
        }
    }

    static final class Broken extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    static final class Missing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(404);
        }
    }
}
