package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which HTTP method a guard stands on, and that a request has one method and no more. */
class MethodTest extends OnEachContainer {
    @Test
    void aGetIsGuarded() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        assertThat(server.get("/account").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", "no.token.atall").statusCode()).isEqualTo(401);
        assertThat(server.get("/account", token()).body()).isEqualTo("account of c-1");
    }

    @Test
    void aHeadIsGuardedAsTheGet() throws Exception {
        start(app().servlet("/loud", new Loud()));

        HttpResponse<String> refused = server.send("HEAD", "/loud");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("ran")).isEmpty();
        assertThat(server.send("HEAD", "/loud", token()).headers().firstValue("ran"))
                .hasValue("get");
    }

    @Test
    void aHeadIsGuardedWhereOnlyTheSubclassGuardsTheGet() throws Exception {
        start(app().servlet("/open", new Open()).servlet("/sub", new GetGuarded()));

        assertThat(server.send("HEAD", "/open").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = server.send("HEAD", "/sub");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("ran")).isEmpty();
    }

    @Test
    void aHeadThatSaysSoIsOpen() throws Exception {
        start(app().servlet("/", new HeadOpen()));

        assertThat(server.send("HEAD", "/").statusCode()).isEqualTo(200);
        assertThat(server.get("/").statusCode()).isEqualTo(401);
    }

    @Test
    void optionsIsOpenAndDoesNotOfferTrace() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        HttpResponse<String> options = server.send("OPTIONS", "/account");

        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().allValues("Allow"))
                .singleElement()
                .satisfies(allow -> assertThat(allow.split(", *"))
                        .contains("GET", "HEAD", "OPTIONS")
                        .doesNotContain("TRACE", ""));
    }

    @Test
    void optionsIsGuardedWhereItSaysSo() throws Exception {
        start(app().servlet("/", new OptionsGuarded()));

        assertThat(server.send("OPTIONS", "/").statusCode()).isEqualTo(401);
        assertThat(server.send("OPTIONS", "/", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void everyMethodIsGuardedAlike() throws Exception {
        start(app().servlet("/", new AllGuarded()));

        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(server.send(method, "/").statusCode()).as(method).isEqualTo(401);
            assertThat(server.send(method, "/", token()).body()).isEqualTo("did " + method);
        }
    }

    @Test
    void traceIsRefusedAlwaysAndEchoesNothing() throws Exception {
        start(app().servlet("/account", new AccountServlet()).servlet("/traced", new Traced()));

        for (String path : List.of("/account", "/traced")) {
            HttpResponse<String> answer = server.send("TRACE", path, token());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).isEqualTo("{\"msg\":\"TRACE is not allowed.\"}");
            assertThat(answer.headers().firstValue("Allow"))
                    .hasValueSatisfying(allow -> assertThat(allow).doesNotContain("TRACE"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "get", "Get", "GETX", "PROPFIND", "QUERY"})
    void anUnknownMethodIsNotImplemented(String method) throws Exception {
        start(app().servlet("/loud", new Loud()));

        HttpResponse<String> answer = server.send(method, "/loud", token());

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.headers().firstValue("ran")).isEmpty();
    }

    @Test
    void aRequestThatAnswersPostAndThenGetIsAPost() throws Exception {
        start(app().servlet("/half", new GetGuardedPostOpen())
                .filter("/half", answering("POST", "GET"), DispatcherType.REQUEST));

        assertThat(server.get("/half").body()).isEqualTo("posted");
    }

    @Test
    void aRequestThatAnswersGetAndThenPostIsAGet() throws Exception {
        start(app().servlet("/half", new GetGuardedPostOpen())
                .filter("/half", answering("GET", "POST"), DispatcherType.REQUEST));

        assertThat(server.send("POST", "/half").statusCode()).isEqualTo(401);
    }

    @Test
    void aFilterThatChangesTheMethodChangesTheGuard() throws Exception {
        start(app().servlet("/half", new GetGuardedPostOpen())
                .filter("/half", answering("GET"), DispatcherType.REQUEST));

        assertThat(server.send("POST", "/half").statusCode()).isEqualTo(401);
        assertThat(server.send("POST", "/half", token()).body()).isEqualTo("got");
    }

    @Test
    void aRequestWithoutAMethodIsRefused() throws Exception {
        start(app().servlet("/half", new GetGuardedPostOpen())
                .filter("/half", answering(new String[] {null}), DispatcherType.REQUEST));

        assertThat(server.get("/half", token()).statusCode()).isEqualTo(501);
    }

    /** Wraps the request in one that answers these methods in turn, and the last one from then on. */
    static Filter answering(String... methods) {
        return (request, response, chain) -> {
            Iterator<String> answers = Arrays.asList(methods).iterator();
            chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {
                        @Override
                        public String getMethod() {
                            return answers.hasNext() ? answers.next() : methods[methods.length - 1];
                        }
                    },
                    response);
        };
    }

    static class Loud extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("ran", "get");
        }
    }

    static class Open extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("ran", "get");
        }

        @Override
        @JwtPublic
        protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    static final class GetGuarded extends Open {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            super.doGet(request, response);
        }
    }

    static final class HeadOpen extends Loud {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class OptionsGuarded extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doOptions(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class Traced extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getHeader("Authorization"));
        }
    }

    static final class AllGuarded extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        @JwtRequired
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("did " + request.getMethod());
        }
    }

    static final class GetGuardedPostOpen extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("got");
        }

        @Override
        @JwtPublic
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("posted");
        }
    }
}
