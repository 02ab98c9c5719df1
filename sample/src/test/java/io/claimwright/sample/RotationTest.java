package io.claimwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.jwks.RemoteJwks;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.RotatingKeys;
import io.claimwright.servlet.JwksServlet;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What docs/rotation.md shows. */
class RotationTest {
    private static JwtKey key(String name) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return JwtKey.ed25519((EdECPublicKey) pair.getPublic(), (EdECPrivateKey) pair.getPrivate())
                .withId(name);
    }

    @Test
    void keysThatFollowEachOther() throws Exception {
        JwtKey firstKey = key("2026-10");
        JwtKey nextKey = key("2026-11");
        Shop shop = new Shop(new Users());

        RotatingKeys keys = JwtKeys.rotating(firstKey, Duration.ofDays(31));
        ShopJwt jwt = ShopJwt.create(JwtConfig.builder(keys).build(), shop);
        String before = jwt.createAccessToken(new Users().find("1").orElseThrow());
        keys.announce(nextKey);
        keys.rotate();
        String after = jwt.createAccessToken(new Users().find("1").orElseThrow());

        assertThat(jwt.unverifiedHeader(before).keyId()).contains("2026-10");
        assertThat(jwt.unverifiedHeader(after).keyId()).contains("2026-11");
        assertThat(jwt.verify(before).subject()).isEqualTo(jwt.verify(after).subject());
        assertThat(keys.retire("2026-10")).isTrue();
        assertThat(jwt.check(before)).isInstanceOf(Verdict.Refused.class);
    }

    /** In the start of an application. */
    static void publish(ServletContext context, JwtKeys keys) {
        context.addServlet("jwks", new JwksServlet(keys)).addMapping("/.well-known/jwks.json");
    }

    @Test
    void theTokensOfAnotherServer() {
        RemoteJwks theirs = RemoteJwks.at(URI.create("https://login.example/.well-known/jwks.json"));
        JwtConfig config = JwtConfig.builder(theirs)
                .decodeIssuer("https://login.example")
                .decodeAudience("shop")
                .build();

        assertThat(config.keys()).isSameAs(theirs);
    }

    @Test
    void severalIssuers() throws Exception {
        JwtKeys ownKeys = JwtKeys.of(key("ours"));
        JwtKeys partnerKeys = JwtKeys.of(key("theirs"));

        JwtConfig config = JwtConfig.builder(ownKeys)
                .encodeIssuer("https://shop.example")
                .decodeIssuer("https://shop.example")
                .trust("https://partner.example", partnerKeys, "shop")
                .build();

        assertThat(config.trustedIssuers()).hasSize(1);
    }
}
