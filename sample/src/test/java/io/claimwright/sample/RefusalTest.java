package io.claimwright.sample;

import static io.claimwright.sample.OpenShop.bearer;
import static io.claimwright.sample.OpenShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer gets who has not the right token. */
class RefusalTest {
    private static final User TEST = new User("1", "test", Set.of(Role.CUSTOMER));

    @AutoClose
    private static OpenShop shop;

    @BeforeAll
    static void open() throws Exception {
        shop = OpenShop.open();
    }

    @ParameterizedTest
    @CsvSource({"GET,/protected", "HEAD,/protected", "POST,/refresh", "POST,/password"})
    void withoutATokenTheChallengeIsBare(String method, String path) {
        HttpResponse<String> response = shop.send(method, path, "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo("Bearer");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void withoutATokenNoOrderIsTaken() {
        HttpResponse<String> response = shop.post("/orders", "{\"item\":\"book\"}");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).isEqualTo("Bearer");
        assertThat(json(response).get("msg").textValue()).isEqualTo("A token is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "..", "ü"})
    void garbageIsInvalid(String token) {
        assertInvalid(shop.get("/protected", bearer(token)));
        assertInvalid(shop.get("/hello", bearer(token)));
    }

    @Test
    void anotherShopsTokenIsInvalid() {
        String header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
        String token = shop.accessToken();

        assertInvalid(shop.get(
                "/protected", bearer(header + token.substring(header.length(), token.length() - 3) + "AAA")));
    }

    @Test
    void anExpiredTokenIsInvalid() {
        String token = OpenShop.forger()
                .accessToken(TEST)
                .expiresIn(Duration.ofSeconds(-1))
                .create();

        HttpResponse<String> response = shop.get("/protected", bearer(token));

        assertInvalid(response);
        assertThat(json(response).get("msg").textValue()).isEqualTo("The token has expired.");
    }

    @Test
    void aTokenOfAnUnknownUserIsInvalid() {
        User nobody = new User("2", "nobody", Set.of());

        assertInvalid(shop.get("/protected", bearer(OpenShop.forger().createAccessToken(nobody))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/protected", "/hello"})
    void aRefreshTokenIsForRefreshingOnly(String path) {
        assertInvalid(shop.get(path, bearer(shop.refreshToken())));
    }

    @Test
    void anAccessTokenRefreshesNothing() {
        assertInvalid(shop.post("/refresh", "", bearer(shop.accessToken())));
    }

    @Test
    void aStaleTokenChangesNoPassword() {
        String stale = json(shop.post("/refresh", "", bearer(shop.refreshToken())))
                .get("access_token")
                .textValue();

        HttpResponse<String> response = shop.post("/password", "", bearer(stale));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).startsWith("Bearer error=\"insufficient_user_authentication\"");
    }

    @Test
    void twoTokensAreAMalformedRequest() {
        HttpResponse<String> response = shop.get(
                "/protected",
                "Authorization",
                "Bearer " + shop.accessToken(),
                "Authorization",
                "Bearer " + shop.accessToken());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(challenge(response)).startsWith("Bearer error=\"invalid_request\"");
    }

    @Test
    void anotherSchemeIsNoCredential() {
        assertThat(challenge(shop.get("/protected", "Authorization", "Basic dGVzdDp0ZXN0")))
                .isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/protected", "/hello", "/login", "/orders"})
    void traceIsNotAllowed(String path) {
        assertThat(shop.send("TRACE", path, "", bearer("x")).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"GET,/login", "PUT,/protected", "GET,/nothing", "GET,/protected/x", "BREW,/hello"})
    void whatIsNotServedIsRefusedInPlainJson(String method, String path) {
        HttpResponse<String> response = shop.send(method, path, "");

        assertThat(response.statusCode()).isIn(404, 405, 501);
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.body())
                .matches("(\\{\"msg\":\"[A-Za-z ]+\\.?\"}\n?)?")
                .doesNotContainIgnoringCase("jetty");
    }

    private static void assertInvalid(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).startsWith("Bearer error=\"invalid_token\"");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static String challenge(HttpResponse<String> response) {
        return response.headers().firstValue("WWW-Authenticate").orElse("none");
    }
}
