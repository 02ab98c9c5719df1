package io.claimwright.it.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.keys.JwtKey;
import io.claimwright.servlet.JwtFilter;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody who goes on working gets the next cookie in time, up to a limit. */
class CookieRenewalTest extends OnEachContainer {
    private static final Duration LIFE = Duration.ofMinutes(15); // the default

    private final ShopJwt renewing = shop(config -> config.locations(TokenLocation.HEADERS, TokenLocation.COOKIES)
            .implicitRefresh(Duration.ofMinutes(5), Duration.ofHours(1)));

    private void startServlets() throws Exception {
        start(app(renewing)
                .servlet("/work", new Work())
                .servlet("/go", new Forwards("/work"))
                .servlet("/theirs", new FilterTest.Theirs())
                .atStart(new JwtFilter().guard("/theirs", Guard.standard())::register));
    }

    @Test
    void aCookieThatExpiresSoonIsRenewed() throws Exception {
        startServlets();
        String first = renewing.createAccessToken(ADA);
        assertThat(renewed(get("/work", first))).isEmpty();

        clock.advance(Duration.ofMinutes(11));
        HttpResponse<String> answer = get("/work", first);

        ShopToken next = renewing.verify(renewed(answer).orElseThrow());
        assertThat(answer.body()).isEqualTo("work of c-1");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2);
        assertThat(next.subject()).isEqualTo("c-1");
        assertThat(next.name()).isEqualTo("Ada");
        assertThat(next.fresh()).isFalse();
        assertThat(next.expiresAt().orElseThrow())
                .isEqualTo(next.issuedAt().orElseThrow().plus(LIFE));
        assertThat(next.claim("auth_time", Instant.class))
                .isEqualTo(renewing.identify(first).expiresAt().map(expiry -> expiry.minus(LIFE)));
    }

    @Test
    void aSessionEndsAtTheLimit() throws Exception {
        startServlets();
        String token = renewing.createAccessToken(ADA);
        Instant end = renewing.verify(token).issuedAt().orElseThrow().plus(Duration.ofHours(1));

        Instant expiry = end;
        for (int minute = 11; minute < 60; minute += 11) {
            clock.advance(Duration.ofMinutes(11));
            token = renewed(get("/work", token)).orElseThrow();
            expiry = renewing.verify(token).expiresAt().orElseThrow();
            assertThat(expiry).isBeforeOrEqualTo(end);
        }
        assertThat(expiry).isBetween(end.minusSeconds(2), end);
        clock.advance(Duration.between(clock.instant(), end));
        assertThat(get("/work", token).statusCode()).isEqualTo(401);
    }

    @Test
    void aForwardAndAFilterRenewOnce() throws Exception {
        startServlets();
        String token = renewing.createAccessToken(ADA);
        clock.advance(Duration.ofMinutes(11));

        for (String path : List.of("/go", "/theirs")) {
            assertThat(renewed(get(path, token))).as(path).isPresent();
        }
    }

    @Test
    void nothingElseIsRenewed() throws Exception {
        startServlets();
        String token = renewing.createAccessToken(ADA);
        String refresh = renewing.refreshToken(ADA).expiresIn(LIFE).create();
        clock.advance(Duration.ofMinutes(11));

        assertThat(renewed(server.get("/work", token))).as("of a header").isEmpty();
        assertThat(renewed(send("POST", token))).as("where any type will do").isEmpty();
        assertThat(renewed(send("PUT", token)))
                .as("where a revoked one will do")
                .isEmpty();
        assertThat(renewed(server.send("DELETE", "/work", "Cookie", "__Host-refresh_token_cookie=" + refresh)))
                .as("where a refresh token is wanted")
                .isEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertThat(renewed(get("/work", token))).as("what has expired").isEmpty();
    }

    /** The user whom the lookup finds has no name any more, which the claims loader can't bear. */
    @Test
    void aLoaderThatFailsIsNotInTheWay() throws Exception {
        JwtConfig config = JwtConfig.builder(JwtKey.hs256("a secret of more than thirty-two bytes".getBytes(UTF_8)))
                .clock(clock)
                .locations(TokenLocation.COOKIES)
                .implicitRefresh(Duration.ofMinutes(5), Duration.ofHours(1))
                .build();
        ShopJwt failing = ShopJwt.create(config, new Shop(id -> Optional.of(new Customer(id, null))));
        start(app(failing).servlet("/work", new Work()));
        String token = failing.createAccessToken(ADA);
        clock.advance(Duration.ofMinutes(11));

        HttpResponse<String> answer = get("/work", token);
        assertThat(answer.body()).isEqualTo("work of c-1");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> get(String path, String token) {
        return server.send("GET", path, "Cookie", "__Host-access_token_cookie=" + token);
    }

    private HttpResponse<String> send(String method, String token) {
        HttpResponse<String> answer = server.send(
                method,
                "/work",
                "Cookie",
                "__Host-access_token_cookie=" + token,
                "X-CSRF-TOKEN",
                renewing.csrfValue(token));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Optional<String> renewed(HttpResponse<String> answer) {
        List<String> set = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-access_token_cookie="))
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .toList();
        assertThat(set).hasSizeLessThan(2);
        return set.stream().findFirst();
    }

    static final class Work extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("work of " + ShopToken.of(request).subject());
        }

        @Override
        @JwtRequired(verifyType = false)
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {}

        @Override
        @JwtRequired(skipRevocationCheck = true)
        protected void doPut(HttpServletRequest request, HttpServletResponse response) {}

        @Override
        @JwtRequired(refresh = true)
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class Forwards extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Forwards(String target) {
            this.target = target;
        }

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).forward(request, response);
        }
    }
}
