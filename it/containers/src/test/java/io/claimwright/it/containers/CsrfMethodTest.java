package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.TokenLocation;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.servlet.JwtFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The CSRF value is asked for by the method that is served, whatever else a request says of it. */
class CsrfMethodTest extends OnEachContainer {
    private final ShopJwt cookies = shop(config -> config.locations(TokenLocation.COOKIES));

    @Test
    void aRequestThatAnswersPostAndThenGetNeedsTheValue() throws Exception {
        start(app(cookies)
                .servlet("/post", new BadInputTest.Post())
                .filter("/post", MethodTest.answering("POST", "GET"), DispatcherType.REQUEST));

        assertThat(withCookie("POST", "/post").statusCode()).isEqualTo(403);
    }

    @Test
    void anotherMethodThanTheFilterHasJudgedIsJudgedAgain() throws Exception {
        start(app(cookies)
                .atStart(new JwtFilter().guard("/theirs", Guard.standard()).denyByDefault()::register)
                .servlet("/theirs", new FilterTest.Theirs())
                .servlet("/half", new DenyByDefaultTest.Half())
                .filter("/*", overriding(), DispatcherType.REQUEST));

        assertThat(withCookie("GET", "/theirs").statusCode()).isEqualTo(200);
        assertThat(withCookie("GET", "/theirs", "Override", "DELETE").statusCode())
                .isEqualTo(403);
        assertThat(server.get("/half").statusCode()).isEqualTo(200);
        assertThat(server.send("GET", "/half", "Override", "POST").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> withCookie(String method, String path, String... override) {
        String[] headers = new String[override.length + 2];
        headers[0] = "Cookie";
        headers[1] = "__Host-access_token_cookie=" + cookies.createAccessToken(ADA);
        System.arraycopy(override, 0, headers, 2, override.length);
        return server.send(method, path, headers);
    }

    /** As applications do it for the sake of HTML forms. */
    private static Filter overriding() {
        return (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            String method = asked.getHeader("Override");
            chain.doFilter(
                    method == null
                            ? asked
                            : new HttpServletRequestWrapper(asked) {
                                @Override
                                public String getMethod() {
                                    return method;
                                }
                            },
                    response);
        };
    }
}
