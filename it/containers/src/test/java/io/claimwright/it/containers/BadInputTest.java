package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a client may send by mistake or on purpose is never the server's failure, and the next request is served. */
class BadInputTest extends OnEachContainer {
    private static final String JSON = "Content-Type: application/json";

    private final ShopJwt strict = everywhere(config -> config);
    private final ShopJwt preset = everywhere(JwtConfigBuilder::flaskCompatible);

    private ShopJwt everywhere(UnaryOperator<JwtConfigBuilder> more) {
        return shop(config -> more.apply(config)
                .locations(TokenLocation.HEADERS, TokenLocation.COOKIES, TokenLocation.QUERY_STRING, TokenLocation.JSON)
                .queryStringName("jwt")
                .csrf(csrf -> csrf.checkForm(true)));
    }

    @Test
    void inABody() throws Exception {
        for (ShopJwt jwt : List.of(strict, preset)) {
            serve(jwt);
            String token = jwt.createAccessToken(ADA);
            for (String body : List.of(
                    "",
                    "null",
                    "[]",
                    "[\"access_token\"]",
                    "\"access_token\"",
                    "7",
                    "{",
                    "{}}",
                    "{\"access_token\":}",
                    "{\"access_token\":7}",
                    "{\"access_token\":null}",
                    "{\"access_token\":[]}",
                    "{\"access_token\":{}}",
                    "{\"access_token\":\"\"}",
                    "{\"access_token\":\"no.token.atall\"}",
                    "{\"access_token\":\"\u00e9\ud83d\ude00\"}",
                    "{\"access_token\":\"\\ud800\"}",
                    "{\"access_token\":\"" + token + "\",\"access_token\":\"" + token + "x\"}",
                    "[".repeat(20_000),
                    "{\"a\":".repeat(10_000),
                    "\ufeff{\"access_token\":\"x\"}")) {
                refused(jwt, body, send("POST", "/post", body, JSON));
            }
            for (String type : List.of(
                    "application/json; charset=nonsense",
                    "application/json;charset=utf-16",
                    ";",
                    "/",
                    "application/x+json")) {
                refused(jwt, type, send("POST", "/post", "{\"access_token\":\"x\"}", "Content-Type: " + type));
            }
        }
    }

    @Test
    void inCookiesAndHeaders() throws Exception {
        for (ShopJwt jwt : List.of(strict, preset)) {
            serve(jwt);
            String token = jwt.createAccessToken(ADA);
            String name = jwt.equals(strict) ? "__Host-access_token_cookie" : "access_token_cookie";
            String cookie = "Cookie: " + name + "=";
            for (String csrf : List.of("", "wrong", "\u00e9\u00fc", "\ud83d\ude00", "x".repeat(5000), "a, b", "\t")) {
                refused(jwt, csrf, send("POST", "/post", "", cookie + token, "X-CSRF-TOKEN: " + csrf));
            }
            for (String value :
                    List.of("", "\"\"", "\u00e9", "a b", "a,b", "=", "\"" + token + "x\"", "x".repeat(6000))) {
                refused(jwt, value, send("POST", "/post", "", cookie + value));
            }
            refused(
                    jwt,
                    "form",
                    send(
                            "POST",
                            "/post",
                            "csrf_token=%zz",
                            cookie + token,
                            "Content-Type: application/x-www-form-urlencoded"));
            refused(jwt, "multipart", send("POST", "/post", "--", cookie + token, "Content-Type: multipart/form-data"));
            for (String value : List.of(
                    "Bearer",
                    "Bearer ",
                    "Bearer \u00e9",
                    "Bearer a b",
                    ",,,",
                    "Bearer a, Bearer b",
                    "\u00e9",
                    "Basic \ud83d\ude00")) {
                refused(jwt, value, send("POST", "/post", "", "Authorization: " + value));
            }
            for (String query : List.of(
                    "jwt",
                    "jwt=",
                    "jwt=%zz",
                    "jwt=%c3",
                    "jwt=a&jwt=b",
                    "jwt=%00",
                    "%zz=1",
                    "jwt=" + "x".repeat(6000))) {
                refused(jwt, query, send("POST", "/post?" + query, ""));
            }
        }
    }

    /** For a charset that it does not know, Jetty throws where it is asked for the content type. */
    @Test
    void aFormInNoKnownCharset() throws Exception {
        for (ShopJwt jwt : List.of(strict, preset)) {
            serve(jwt);
            String name = jwt.equals(strict) ? "__Host-access_token_cookie" : "access_token_cookie";
            String cookie = "Cookie: " + name + "=" + jwt.createAccessToken(ADA);
            for (String charset : List.of("nonsense", "\"", "utf-7", "utf-16")) {
                for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data;boundary=x")) {
                    String content = "Content-Type: " + type + ";charset=" + charset;
                    refused(jwt, content, send("POST", "/post", "csrf_token=x", cookie, content));
                }
            }
        }
    }

    @Test
    void severalCredentialsAreABadRequestByDefault() throws Exception {
        serve(strict);
        String token = strict.createAccessToken(ADA);
        String cookie = "Cookie: __Host-access_token_cookie=" + token;
        String header = "Authorization: Bearer " + token;

        assertThat(send("POST", "/post", "", header, cookie).status()).isEqualTo(400);
        assertThat(send("POST", "/post", "", header, header).status()).isEqualTo(400);
        assertThat(send("POST", "/post", "", cookie + "; __Host-access_token_cookie=" + token)
                        .status())
                .isEqualTo(400);
        assertThat(send("POST", "/post", "", cookie, cookie).status()).isEqualTo(400);
        assertThat(send("POST", "/post?jwt=" + token, "{\"access_token\":\"" + token + "\"}", JSON)
                        .status())
                .isEqualTo(400);
        assertThat(send("POST", "/post", "", header, "Authorization: Basic x").body())
                .isEqualTo("for c-1");
    }

    private void serve(ShopJwt jwt) throws Exception {
        stop();
        start(app(jwt).servlet("/post", new Post()));
    }

    private void refused(ShopJwt jwt, String what, Answer answer) throws IOException {
        assertThat(answer.status()).as(what).isBetween(400, 422);
        assertThat(answer.body()).as(what).doesNotContain("Exception").doesNotContain("for c-1");
        assertThat(send("POST", "/post", "", "Authorization: Bearer " + jwt.createAccessToken(ADA))
                        .body())
                .isEqualTo("for c-1");
    }

    private Answer send(String method, String path, String body, String... headers) throws IOException {
        try (KeptConnection connection = KeptConnection.to(server)) {
            return connection.send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
        }
    }

    static final class Post extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("for " + ShopToken.of(request).subject());
        }
    }
}
