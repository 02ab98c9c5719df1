package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A request that was let in is not judged again when it comes back, but only by the one that let it in. */
class AsyncDispatchTest extends OnEachContainer {
    private static final Duration LONGER_THAN_A_TOKEN_LIVES = Duration.ofHours(1);

    @Test
    void aRequestThatWasLetInIsNotJudgedAgain() throws Exception {
        start(app().servlet("/slow", new Slow()));

        assertThat(server.get("/slow").statusCode()).isEqualTo(401);
        assertThat(server.get("/slow", token()).body()).isEqualTo("at last, c-1");
    }

    @Test
    void anAsyncDispatchToAnotherGuardedServletIsJudged() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/slow", new SlowTo("/account")));

        HttpResponse<String> refused = server.get("/slow", token());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"The token has expired.\"}");
    }

    @Test
    void anAsyncDispatchFromAnOpenServletIsJudged() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/slow", new PlainSlowTo("/account")));

        assertThat(server.get("/slow").statusCode()).isEqualTo(401);
        assertThat(server.get("/slow", token()).body()).isEqualTo("account of c-1");
    }

    @Test
    void anAsyncDispatchToAnotherServletOfTheSameClassIsJudged() throws Exception {
        start(app().servlet("/other", new Slow()).servlet("/slow", new SlowTo("/other")));

        assertThat(server.get("/slow", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void anAsyncDispatchUnderAnotherMethodIsJudged() throws Exception {
        start(app().servlet("/slow", new PostThatComesBackAsGet()));

        assertThat(server.send("POST", "/slow", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void anAsyncDispatchWhoseMethodAFilterChangesIsJudged() throws Exception {
        start(app().servlet("/slow", new Slow()).filter("/slow", MethodTest.answering("POST"), DispatcherType.ASYNC));

        assertThat(server.get("/slow", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAnIncludeHasLetInIsJudgedInAnAsyncDispatch() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/page", new IncludesThenSlowTo("/account")));

        HttpResponse<String> refused = server.get("/page", token());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("account of");
    }

    /** Goes on elsewhere, when the token has expired. */
    private void goOnLater(AsyncContext async, String target) {
        CompletableFuture.runAsync(() -> {
            clock.advance(LONGER_THAN_A_TOKEN_LIVES);
            if (target == null) {
                async.dispatch();
            } else {
                async.dispatch(target);
            }
        });
    }

    final class Slow extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                response.getWriter().print("at last, " + ShopToken.of(request).subject());
            } else {
                goOnLater(request.startAsync(), null);
            }
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("posted");
        }
    }

    final class SlowTo extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        SlowTo(String target) {
            this.target = target;
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            goOnLater(request.startAsync(), target);
        }
    }

    static final class PlainSlowTo extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        PlainSlowTo(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            AsyncContext async = request.startAsync();
            CompletableFuture.runAsync(() -> async.dispatch(target));
        }
    }

    final class IncludesThenSlowTo extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        IncludesThenSlowTo(String target) {
            this.target = target;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).include(request, response);
            goOnLater(request.startAsync(), target);
        }
    }

    final class PostThatComesBackAsGet extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            HttpServletRequestWrapper asGet = new HttpServletRequestWrapper(request) {
                @Override
                public String getMethod() {
                    return "GET";
                }
            };
            goOnLater(request.startAsync(asGet, response), null);
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("got");
        }
    }
}
