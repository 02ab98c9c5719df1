package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import io.claimwright.TokenPair;
import io.claimwright.config.CookieLifetime;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.config.SameSite;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.servlet.JwtCookies;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the cookies look like that a login sets and a logout deletes. */
class CookiesTest extends OnEachContainer {
    private static final Consumer<JwtConfigBuilder> COOKIES = config -> config.locations(TokenLocation.COOKIES);

    @Test
    void aLoginSetsFourCookiesThatLiveAsLongAsTheTokens() throws Exception {
        ShopJwt jwt = shop(COOKIES);
        TokenPair tokens = jwt.createTokens(ADA);

        HttpResponse<String> answer = answer((cookies, response) -> cookies.set(response, tokens), jwt);

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(written(answer))
                .containsOnlyKeys(
                        "__Host-access_token_cookie",
                        "__Host-csrf_access_token",
                        "__Host-refresh_token_cookie",
                        "__Host-csrf_refresh_token")
                .containsEntry(
                        "__Host-access_token_cookie",
                        List.of(tokens.accessToken(), "httponly", "max-age=900", "path=/", "samesite=lax", "secure"))
                .containsEntry(
                        "__Host-csrf_access_token",
                        List.of(csrf(tokens.accessToken()), "max-age=900", "path=/", "samesite=lax", "secure"))
                .containsEntry(
                        "__Host-refresh_token_cookie",
                        List.of(
                                tokens.refreshToken(),
                                "httponly",
                                "max-age=2592000",
                                "path=/",
                                "samesite=lax",
                                "secure"));
    }

    @Test
    void aLogoutDeletesThemWithTheSameAttributes() throws Exception {
        ShopJwt jwt = shop(COOKIES);

        Map<String, List<String>> deleted = written(answer(JwtCookies::unset, jwt));

        assertThat(deleted).hasSize(4);
        assertThat(deleted.get("__Host-access_token_cookie"))
                .containsExactly("", "deleted", "httponly", "path=/", "samesite=lax", "secure");
        assertThat(deleted.get("__Host-csrf_refresh_token"))
                .containsExactly("", "deleted", "path=/", "samesite=lax", "secure");
    }

    @Test
    void namesPathsAndTheRestAreAsConfigured() throws Exception {
        ShopJwt jwt = shop(config -> config.locations(TokenLocation.COOKIES)
                .cookies(cookies -> cookies.refreshName("__Secure-r")
                        .refreshPath("/api")
                        .domain("example.com")
                        .sameSite(SameSite.STRICT)
                        .lifetime(CookieLifetime.SESSION))
                .csrf(csrf -> csrf.refreshCookieName("__Secure-c").refreshCookiePath("/pages")));
        String token = jwt.createRefreshToken(ADA);

        assertThat(written(answer((cookies, response) -> cookies.setRefresh(response, token), jwt)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "__Secure-r",
                                List.of(
                                        token,
                                        "domain=example.com",
                                        "httponly",
                                        "path=/api",
                                        "samesite=strict",
                                        "secure"),
                        "__Secure-c",
                                List.of(
                                        csrf(token),
                                        "domain=example.com",
                                        "path=/pages",
                                        "samesite=strict",
                                        "secure")));
        assertThat(written(answer(JwtCookies::unsetRefresh, jwt)).get("__Secure-r"))
                .containsExactly(
                        "", "deleted", "domain=example.com", "httponly", "path=/api", "samesite=strict", "secure");
    }

    @Test
    void lifetimeAndDomainGoBeforeTheConfigured() throws Exception {
        ShopJwt jwt = shop(config -> config.locations(TokenLocation.COOKIES)
                .cookies(cookies -> cookies.domain("example.com").secure(true)));
        String token = jwt.createAccessToken(ADA);

        Map<String, List<String>> set = written(answer(
                (cookies, response) -> cookies.maxAge(Duration.ofHours(2))
                        .domain(".shop.example.com")
                        .setAccess(response, token),
                jwt));
        assertThat(set.values())
                .allSatisfy(attributes -> assertThat(attributes).contains("max-age=7200", "domain=shop.example.com"));
        assertThat(written(answer(
                                (cookies, response) ->
                                        cookies.domain("shop.example.com").unsetAccess(response),
                                jwt))
                        .values())
                .allSatisfy(attributes -> assertThat(attributes).contains("deleted", "domain=shop.example.com"));
    }

    @Test
    void withoutCsrfThereIsNoCookieForIt() throws Exception {
        ShopJwt off = shop(COOKIES.andThen(config -> config.csrf(csrf -> csrf.enabled(false))));
        ShopJwt elsewhere = shop(COOKIES.andThen(config -> config.csrf(csrf -> csrf.inCookies(false))));

        for (ShopJwt jwt : List.of(off, elsewhere)) {
            String token = jwt.createAccessToken(ADA);
            assertThat(written(answer((cookies, response) -> cookies.setAccess(response, token), jwt)))
                    .containsOnlyKeys("__Host-access_token_cookie");
            assertThat(written(answer(JwtCookies::unsetAccess, jwt))).containsOnlyKeys("__Host-access_token_cookie");
        }
    }

    @Test
    void inThePresetTheyAreThoseOfTheModel() throws Exception {
        ShopJwt jwt = shop(config -> config.locations(TokenLocation.COOKIES)
                .flaskCompatible()
                .cookies(cookies -> cookies.lifetime(CookieLifetime.YEAR)));
        String token = jwt.createAccessToken(ADA);

        assertThat(written(answer((cookies, response) -> cookies.setAccess(response, token), jwt)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "access_token_cookie", List.of(token, "httponly", "max-age=31540000", "path=/"),
                        "csrf_access_token", List.of(csrf(token), "max-age=31540000", "path=/")));
    }

    @Test
    void onlyAGoodTokenOfTheRightTypeIsSet() throws Exception {
        ShopJwt jwt = shop(COOKIES);
        String access = jwt.createAccessToken(ADA);
        String old = jwt.accessToken(ADA).expiresIn(Duration.ofSeconds(-5)).create();
        String headersOnly = shop.createAccessToken(ADA);

        fails(jwt, cookies -> cookies::setAccess, jwt.createRefreshToken(ADA), "a refresh token goes into setRefresh");
        fails(jwt, cookies -> cookies::setRefresh, access, "an access token goes into setAccess");
        fails(shop, cookies -> cookies::setAccess, headersOnly, "The token has no CSRF value");
        answer(
                (cookies, response) -> assertThatExceptionOfType(JwtRefusedException.class)
                        .isThrownBy(() -> cookies.setAccess(response, old))
                        .satisfies(e -> assertThat(e.refusal().kind()).isEqualTo(RefusalKind.EXPIRED)),
                jwt);
        answer(
                (cookies, response) -> assertThatExceptionOfType(JwtRefusedException.class)
                        .isThrownBy(() -> cookies.setAccess(response, headersOnly)),
                jwt);
    }

    @Test
    void lifetimesAndDomainsThatAreNoneAreRefused() throws Exception {
        ShopJwt jwt = shop(COOKIES);
        ShopJwt named = shop(COOKIES.andThen(config -> config.cookies(cookies -> cookies.domain("example.com"))));

        answer(
                (cookies, response) -> {
                    for (Duration none : List.of(Duration.ZERO, Duration.ofMillis(999), Duration.ofDays(-1))) {
                        illegal(() -> cookies.maxAge(none), "lives for at least a second");
                    }
                    illegal(() -> cookies.domain("example.com"), "__Host- has no domain");
                },
                jwt);
        answer(
                (cookies, response) -> {
                    for (String none : List.of("", ".", "a b", "x;path=/", "x\r\nSet-Cookie: a=b", "ä.example")) {
                        illegal(() -> cookies.domain(none), "The domain of a cookie is a name");
                    }
                },
                named);
    }

    @Test
    void aResponseThatHasBegunTakesNoCookie() throws Exception {
        ShopJwt jwt = shop(COOKIES);
        String token = jwt.createAccessToken(ADA);

        answer(
                (cookies, response) -> {
                    begin(response);
                    assertThatExceptionOfType(IllegalStateException.class)
                            .isThrownBy(() -> cookies.setAccess(response, token));
                    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cookies.unset(response));
                },
                jwt);
    }

    private static void begin(HttpServletResponse response) {
        try {
            response.flushBuffer();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Setter {
        void set(HttpServletResponse response, String token);
    }

    private void fails(ShopJwt jwt, Function<JwtCookies, Setter> method, String token, String words) throws Exception {
        HttpResponse<String> answer = answer(
                (cookies, response) -> illegal(() -> method.apply(cookies).set(response, token), words), jwt);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static void illegal(ThrowingCallable call, String words) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(words);
    }

    private static String csrf(String token) {
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        int start = payload.indexOf("\"csrf\":\"") + 8;
        return payload.substring(start, payload.indexOf('"', start));
    }

    /** What a servlet answers that does this; what it throws, the test throws. */
    private HttpResponse<String> answer(BiConsumer<JwtCookies, HttpServletResponse> action, ShopJwt jwt)
            throws Exception {
        Acting servlet = new Acting(response -> action.accept(jwt.cookies(), response));
        stop();
        start(app(jwt).servlet("/act", servlet));
        HttpResponse<String> answer = server.get("/act");
        if (servlet.failed != null) {
            throw servlet.failed;
        }
        return answer;
    }

    /** Each cookie's value and attributes, without a date beside a lifetime. */
    private static Map<String, List<String>> written(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(line -> line.split("; *"))
                .collect(Collectors.toMap(
                        parts -> parts[0].substring(0, parts[0].indexOf('=')),
                        CookiesTest::attributes,
                        (one, other) -> List.of("twice"),
                        TreeMap::new));
    }

    private static List<String> attributes(String[] parts) {
        List<String> attributes = new ArrayList<>();
        attributes.add(parts[0].substring(parts[0].indexOf('=') + 1));
        Arrays.stream(parts)
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .map(part -> part.equals("max-age=0") || part.matches("expires=.*1970.*") ? "deleted" : part)
                .filter(part -> !part.startsWith("expires="))
                .distinct()
                .sorted()
                .forEach(attributes::add);
        return attributes;
    }

    static final class Acting extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final transient Consumer<HttpServletResponse> action;
        private transient volatile Error failed;

        Acting(Consumer<HttpServletResponse> action) {
            this.action = action;
        }

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            try {
                action.accept(response);
            } catch (Error e) {
                failed = e;
            }
        }
    }
}
