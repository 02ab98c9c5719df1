package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.it.servers.App;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.KeysUnavailableException;
import io.claimwright.keys.RotatingKeys;
import io.claimwright.servlet.JwksServlet;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The public keys, for everybody who asks. */
class JwksServletTest extends OnEachContainer {
    private static final String AT = "/.well-known/jwks.json";

    private static JwtKey pair(String id) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return JwtKey.ed25519((EdECPublicKey) pair.getPublic(), (EdECPrivateKey) pair.getPrivate())
                .withId(id);
    }

    private String names() {
        return String.join(
                " ",
                JwkSet.parse(server.get(AT).body().getBytes(StandardCharsets.UTF_8)).keys().stream()
                        .map(key -> key.id().orElseThrow())
                        .toList());
    }

    @Test
    void theAnnouncedKeyIsPublished() throws Exception {
        RotatingKeys keys = JwtKeys.rotating(pair("first"), Duration.ofMinutes(20), clock);
        start(App.at("").servlet(AT, new JwksServlet(keys)));

        assertThat(names()).isEqualTo("first");
        keys.announce(pair("second"));
        assertThat(names()).isEqualTo("first second");
        keys.rotate();
        assertThat(names()).isEqualTo("second first");
        clock.advance(Duration.ofMinutes(20));
        assertThat(names()).isEqualTo("second");
    }

    @Test
    void theAnswerIsASetThatMayBeKept() throws Exception {
        start(App.at("").servlet(AT, new JwksServlet(JwtKeys.of(pair("a")), Duration.ofMinutes(1))));

        HttpResponse<String> answer = server.get(AT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/jwk-set+json");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=60");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.body()).contains("\"x\"").doesNotContain("\"d\"");

        HttpResponse<String> head = server.send("HEAD", AT);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            assertThat(server.send(method, AT).statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void secretsAreNeverPublished() throws Exception {
        JwtKey secret = JwtKey.hmac("HS256", "a secret that nobody else may ever know");
        start(App.at("").servlet(AT, new JwksServlet(JwtKeys.of(pair("a"), secret))));

        assertThat(names()).isEqualTo("a");
        assertThat(server.get(AT).body()).doesNotContain("oct");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JwksServlet(JwtKeys.of(secret)))
                .withMessageContaining("nothing to publish");
    }

    @Test
    void keysThatAreAwayAre503() throws Exception {
        JwtKeys known = JwtKeys.of(pair("a"));
        boolean[] away = {false};
        JwtKeys keys = () -> {
            if (away[0]) {
                throw new KeysUnavailableException("away");
            }
            return known.now();
        };
        start(App.at("").servlet(AT, new JwksServlet(keys)));

        away[0] = true;
        assertThat(server.get(AT).statusCode()).isEqualTo(503);
        away[0] = false;
        assertThat(server.get(AT).statusCode()).isEqualTo(200);
    }
}
