package io.claimwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ways to a token and back that the documentation shows. */
class MintingTest {
    private static final byte[] SECRET = "not a secret, since it is in a test".getBytes(StandardCharsets.UTF_8);

    private final User user = new User("1", "test", Set.of(Role.CUSTOMER));

    @Test
    void aTokenDiffersFromWhatTheLoadersSay() {
        ShopJwt jwt = ShopJwt.create(JwtConfig.forTests(), new Shop(new Users()));

        String text = jwt.accessToken(user)
                .fresh()
                .expiresIn(Duration.ofMinutes(5))
                .foo("baz")
                .claim("trace", "t-17")
                .create();

        ShopToken token = jwt.verify(text);
        assertThat(token.foo()).isEqualTo("baz");
        assertThat(token.claim("trace", String.class)).hasValue("t-17");
        assertThat(token.claimJson("trace")).hasValue("\"t-17\"");
        assertThat(token.claims().upcaseName()).isEqualTo("TEST");
    }

    @Test
    void aConfigurationIsBuiltInCode() {
        byte[] secret = SECRET;
        JwtConfig config = JwtConfig.builder(JwtKey.hs256(secret).withId("2030-06"))
                .accessTokenExpires(Duration.ofMinutes(5))
                .encodeIssuer("https://shop.example")
                .decodeIssuer("https://shop.example")
                .encodeAudience("shop")
                .decodeAudience("shop")
                .leeway(Duration.ofSeconds(10))
                .build();

        ShopJwt jwt = ShopJwt.create(config, new Shop(new Users()));
        assertThat(jwt.verify(jwt.createAccessToken(user)).audience()).containsExactly("shop");
    }

    @Test
    void aTextIsCheckedWithoutAnException() {
        ShopJwt jwt = ShopJwt.create(JwtConfig.forTests(), new Shop(new Users()));

        assertThat(describe(jwt.check("no token"))).isEqualTo("The token is malformed.");
        assertThat(describe(jwt.check(jwt.createAccessToken(user)))).isEqualTo("1");
    }

    private static String describe(Verdict<ShopToken> verdict) {
        return verdict instanceof Verdict.Accepted<ShopToken> accepted
                ? accepted.token().subject()
                : ((Verdict.Refused<ShopToken>) verdict).refusal().text();
    }
}
