package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtPublic;
import io.claimwright.it.containers.FilterTest.Forwards;
import io.claimwright.it.containers.FilterTest.Includes;
import io.claimwright.it.containers.FilterTest.Missing;
import io.claimwright.it.containers.FilterTest.Theirs;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.servers.App;
import io.claimwright.servlet.JwtFilter;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A filter that denies by default refuses whatever nothing speaks of. */
class DenyByDefaultTest extends OnEachContainer {
    private App app(JwtFilter filter) {
        return app().atStart(filter.denyByDefault()::register);
    }

    @Test
    void aServletThatNothingSpeaksOfIsRefused() throws Exception {
        start(app(new JwtFilter()).servlet("/theirs", new Theirs()).servlet("/", new Theirs()));

        for (String path : new String[] {"/theirs", "/", "/nowhere"}) {
            HttpResponse<String> refused = server.get(path, token());
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).isEqualTo("{\"msg\":\"This is not open.\"}");
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
        }
        assertThat(server.send("OPTIONS", "/theirs").statusCode()).isEqualTo(403);
    }

    @Test
    void aPatternSpeaksOfWhatItCovers() throws Exception {
        start(app(new JwtFilter().open("/assets/*").guard("/x/*", Guard.standard()))
                .servlet("/*", new Theirs()));

        assertThat(server.get("/assets/a.css").statusCode()).isEqualTo(200);
        assertThat(server.get("/x").statusCode()).isEqualTo(401);
        assertThat(server.get("/x", token()).statusCode()).isEqualTo(200);
        assertThat(server.get("/y", token()).statusCode()).isEqualTo(403);
    }

    @Test
    void aServletOfOursSpeaksOfItsMethods() throws Exception {
        start(app(new JwtFilter()).servlet("/account", new AccountServlet()).servlet("/half", new Half()));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).body()).isEqualTo("account of c-1");
        assertThat(server.send("HEAD", "/account", token()).statusCode()).isEqualTo(200);
        assertThat(server.send("OPTIONS", "/account").statusCode()).isEqualTo(200);
        assertThat(server.send("TRACE", "/account").statusCode()).isEqualTo(405);
        assertThat(server.send("POST", "/account", token()).statusCode()).isEqualTo(403);
        assertThat(server.get("/half").body()).isEqualTo("got");
        assertThat(server.send("POST", "/half", token()).statusCode()).isEqualTo(403);
        assertThat(server.send("OPTIONS", "/half").statusCode()).isEqualTo(403);
    }

    @Test
    void aClassThatIsPublicIsOpenAndItsSubclassIsNot() throws Exception {
        start(app(new JwtFilter()).servlet("/open", new Open()).servlet("/sub", new SubOfOpen()));

        assertThat(server.get("/open").body()).isEqualTo("open");
        assertThat(server.get("/sub").statusCode()).isEqualTo(403);
    }

    @Test
    void forwardsAndIncludesAreJudgedWhereTheyLead() throws Exception {
        start(app(new JwtFilter().open("/go/*"))
                .servlet("/theirs", new Theirs())
                .servlet("/open", new Open())
                .servlet("/go/theirs", new Forwards("/theirs"))
                .servlet("/go/open", new Forwards("/open"))
                .servlet("/go/include", new Includes("/theirs"))
                .servlet("/go/include-open", new Includes("/open")));

        assertThat(server.get("/go/theirs").statusCode()).isEqualTo(403);
        assertThat(server.get("/go/open").body()).isEqualTo("open");
        assertThat(server.get("/go/include").statusCode()).isEqualTo(403);
        assertThat(server.get("/go/include-open").body()).isEqualTo("<open>");
    }

    @Test
    void aDispatchByNameIsRefused() throws Exception {
        start(app(new JwtFilter().open("/go/*"))
                .servlet("/theirs", new Theirs())
                .servlet("/go/forward", new ByName("/theirs", false))
                .servlet("/go/include", new ByName("/theirs", true))
                .servlet("/go/twice", new Forwards("/go/forward")));

        for (String path : new String[] {"/go/forward", "/go/include", "/go/twice"}) {
            HttpResponse<String> refused = server.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(" at ");
        }
    }

    @Test
    void anAsynchronousDispatchIsJudgedWhereItLeads() throws Exception {
        start(app(new JwtFilter().open("/slow/*"))
                .servlet("/theirs", new Theirs())
                .servlet("/slow", new Slow("/slow/theirs"))
                .servlet("/slow/theirs", new Theirs())
                .servlet("/slow/away", new Slow("/theirs")));

        assertThat(server.get("/slow").body()).isEqualTo("nobody at /slow/theirs");
        assertThat(server.get("/slow/away").statusCode()).isEqualTo(403);
    }

    @Test
    void anErrorPageThatNothingSpeaksOfIsNotShown() throws Exception {
        start(app(new JwtFilter().open("/missing"))
                .servlet("/missing", new Missing())
                .servlet("/page", new Theirs())
                .errorPage(404, "/page"));

        HttpResponse<String> missing = server.get("/missing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEmpty();
    }

    @Test
    void twoFiltersBothHaveASay() throws Exception {
        JwtFilter second = new JwtFilter().open("/*").guard("/x", Guard.standard());
        start(app(new JwtFilter().open("/x").open("/y"))
                .atStart(second::register)
                .servlet("/*", new Theirs()));

        assertThat(server.get("/y").statusCode()).isEqualTo(200);
        assertThat(server.get("/x").statusCode()).isEqualTo(401);
        assertThat(server.get("/z").statusCode()).isEqualTo(403);
    }

    static final class Half extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("got");
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("posted");
        }

        @Override
        protected void doOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("options");
        }
    }

    @JwtPublic
    static class Open extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("open");
        }
    }

    static final class SubOfOpen extends Open {
        private static final long serialVersionUID = 1L;
    }

    static final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Slow(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            AsyncContext async = request.startAsync();
            CompletableFuture.runAsync(() -> async.dispatch(target));
        }
    }

    static final class ByName extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final boolean included;

        ByName(String name, boolean included) {
            this.name = name;
            this.included = included;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if (included) {
                getServletContext().getNamedDispatcher(name).include(request, response);
            } else {
                getServletContext().getNamedDispatcher(name).forward(request, response);
            }
        }
    }
}
