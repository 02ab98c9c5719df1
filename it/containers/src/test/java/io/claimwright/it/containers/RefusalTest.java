package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a refusal looks on the wire, and that the connection is as good as before. */
class RefusalTest extends OnEachContainer {
    @Test
    void noTokenIsABareChallenge() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        HttpResponse<String> refused = server.get("/account");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(refused.headers().allValues("Content-Type"))
                .singleElement()
                .satisfies(type -> assertThat(type).startsWith("application/json"));
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
    }

    @Test
    void aBadTokenIsNamedInvalid() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        refused("/account", "no.token.atall", 401, "Bearer error=\"invalid_token\"");
        refused("/account", shop().createAccessToken(ADA), 401, "Bearer error=\"invalid_token\"");
        refused("/account", shop.createRefreshToken(ADA), 401, "Bearer error=\"invalid_token\"");
        String old = token();
        clock.advance(Duration.ofHours(1));
        refused("/account", old, 401, "Bearer error=\"invalid_token\", error_description=\"The token has expired.\"");
    }

    @Test
    void aMalformedCredentialIsABadRequest() throws Exception {
        start(app().servlet("/account", new AccountServlet()));

        HttpResponse<String> refused = server.send("GET", "/account", "Authorization", "Bearer");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(challenge(refused)).startsWith("Bearer error=\"invalid_request\"");
        HttpResponse<String> twice = server.send(
                "GET", "/account", "Authorization", "Bearer " + token(), "Authorization", "Bearer " + token());
        assertThat(twice.statusCode()).isEqualTo(400);
    }

    @Test
    void aStaleTokenIsToldToAuthenticateAgain() throws Exception {
        start(app().servlet("/fresh", new Fresh()));

        refused("/fresh", token(), 401, "Bearer error=\"insufficient_user_authentication\"");
    }

    @Test
    void anAnswerHasNothingOfTheToken() throws Exception {
        start(app().servlet("/account", new AccountServlet()));
        String token = forged(token());

        HttpResponse<String> refused = server.get("/account", token);

        String signature = token.substring(token.lastIndexOf('.') + 1);
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body() + refused.headers().map())
                .doesNotContain(signature)
                .doesNotContain(payload)
                .doesNotContain("c-1");
    }

    @Test
    void theConnectionStaysUsable() throws Exception {
        start(app().servlet("/post", new Post()));
        byte[] body = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);

        try (KeptConnection connection = KeptConnection.to(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(connection.post("/post", body).status()).isEqualTo(401);
            }
            KeptConnection.Answer answer = connection.post("/post", body, "Authorization: Bearer " + token());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("read 10000 of c-1");
            assertThat(connection.post("/post", body).body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
        }
    }

    @Test
    void aRefusalFromAHandlerIsAnsweredAsIfTheServletHadRefused() throws Exception {
        start(app().servlet("/asks", new AsksTheHandler()));

        HttpResponse<String> refused = server.get("/asks", token());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(challenge(refused)).startsWith("Bearer error=\"insufficient_user_authentication\"");
        assertThat(refused.body()).startsWith("{\"msg\":\"").doesNotContain("half of a page");
    }

    /** In the words that the only profile is configured with, though no guard of this servlet has them. */
    @Test
    void aRefusalFromAHandlerOfAnOpenServletIsToldAsConfigured() throws Exception {
        ShopJwt configured = ShopJwt.create(
                JwtConfig.from(Map.of(
                        "JWT_SECRET_KEY", "a secret of more than thirty-two bytes",
                        "JWT_HEADER_TYPE", "JWT",
                        "JWT_ERROR_MESSAGE_KEY", "error")),
                new Shop(id -> Optional.of(new Customer(id, "Ada"))));
        start(App.at("").atStart(configured::install).servlet("/open", new Open(configured)));

        HttpResponse<String> refused = server.get("/open");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(challenge(refused)).isEqualTo("JWT");
        assertThat(refused.body()).isEqualTo("{\"error\":\"A token is needed.\"}");
    }

    /** What the handler has said about its own body is not true of the refusal's. */
    @Test
    void aRefusalHasNoHeadersOfTheBodyThatItReplaces() throws Exception {
        start(app().servlet("/asks", new AsksTheHandler()));

        try (KeptConnection connection = KeptConnection.to(server)) {
            KeptConnection.Answer refused = connection.get("/asks", "Authorization: Bearer " + token());
            assertThat(refused.body()).startsWith("{\"msg\":\"").endsWith("\"}");
            assertThat(refused.header("Content-Encoding")).isEmpty();
            assertThat(refused.header("ETag")).isEmpty();
            assertThat(refused.header("Last-Modified")).isEmpty();
            assertThat(refused.header("Content-Disposition")).isEmpty();
            assertThat(refused.header("Access-Control-Allow-Origin"))
                    .as("not of the body")
                    .hasValue("*");
            assertThat(connection.get("/asks").status()).isEqualTo(401);
        }
    }

    @Test
    void aRefusalAfterTheAnswerHasBegunCutsItOff() throws Exception {
        start(app().servlet("/late", new RefusesTooLate()));

        try (KeptConnection connection = KeptConnection.to(server)) {
            String all = connection.everything("/late", "Authorization: Bearer " + token());
            assertThat(all).doesNotContain("the rest").doesNotContain("\"msg\"");
        }
    }

    private void refused(String path, String token, int status, String challenge) {
        HttpResponse<String> refused = server.get(path, token);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(challenge(refused)).startsWith(challenge);
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static String challenge(HttpResponse<String> refused) {
        assertThat(refused.headers().allValues("WWW-Authenticate")).hasSize(1);
        return refused.headers().firstValue("WWW-Authenticate").orElseThrow();
    }

    static final class Fresh extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(fresh = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class Post extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            int read = request.getInputStream().readAllBytes().length;
            response.getWriter()
                    .print("read " + read + " of " + ShopToken.of(request).subject());
        }
    }

    /** What a generated {@code Guarded} class would refuse, in the middle of a page. */
    final class AsksTheHandler extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setContentType("application/pdf");
            response.setContentLength(20);
            response.setHeader("Content-Encoding", "br");
            response.setHeader("Content-Disposition", "attachment");
            response.setHeader("ETag", "\"7\"");
            response.setDateHeader("Last-Modified", 0);
            response.getWriter().print("half of a page");
            shop.require(ServletJwtRequest.of(request), Guard.standard().needFresh());
        }
    }

    static final class Open extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final transient ShopJwt jwt;

        Open(ShopJwt jwt) {
            this.jwt = jwt;
        }

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            jwt.require(ServletJwtRequest.of(request), Guard.standard());
        }
    }

    final class RefusesTooLate extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("the beginning");
            response.flushBuffer();
            shop.require(ServletJwtRequest.of(request), Guard.standard().needFresh());
            response.getWriter().print("the rest");
        }
    }

    /** The token with another first character of its signature: all six bits of it count, so never the same token. */
    private static String forged(String token) {
        int signature = token.lastIndexOf('.') + 1;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        return token.substring(0, signature) + other + token.substring(signature + 1);
    }
}
