package io.claimwright.config;

import static io.claimwright.fixture.Refusals.refusalOf;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.RefusalKind;
import io.claimwright.Verdict;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.KeysUnavailableException;
import org.junit.jupiter.api.Test;

/** Several issuers, each with its own keys and audience. */
class TrustTest {
    private static final JwtKey OURS = key("ours");
    private static final JwtKey THEIRS = key("theirs");
    private static final JwtKey OTHERS = key("others");

    private final BareJwt jwt = BareJwt.create(JwtConfig.builder(OURS)
            .encodeIssuer("us")
            .decodeIssuer("us")
            .trust("them", JwtKeys.of(THEIRS))
            .trust("others", JwtKeys.of(OTHERS), "shop")
            .build());

    private static JwtKey key(String name) {
        return JwtKey.hs256(("the secret of the key " + name + ", long enough").getBytes(US_ASCII));
    }

    private static String token(JwtKey key, String issuer, String... audience) {
        return BareJwt.create(JwtConfig.builder(key)
                        .encodeIssuer(issuer)
                        .encodeAudience(audience)
                        .decodeAudience(audience)
                        .build())
                .createAccessToken("alice");
    }

    private String answer(String token) {
        Verdict<BareToken> verdict = jwt.check(token);
        return verdict instanceof Verdict.Refused<BareToken> refused
                ? refused.refusal().kind().name()
                : "accepted";
    }

    @Test
    void eachIssuerHasItsKeys() {
        assertThat(answer(token(OURS, "us"))).isEqualTo("accepted");
        assertThat(answer(token(THEIRS, "them"))).isEqualTo("accepted");
        assertThat(answer(token(OTHERS, "others", "shop"))).isEqualTo("accepted");
    }

    @Test
    void noneSpeaksForAnother() {
        for (String refused : new String[] {
            token(OURS, "them"),
            token(THEIRS, "us"),
            token(THEIRS, "others", "shop"),
            token(OTHERS, "them", "shop"),
            token(OTHERS, "us"),
            token(key("unknown"), "them")
        }) {
            assertThat(answer(refused)).isEqualTo("INVALID_TOKEN");
        }
    }

    /** What is told of a token for which an issuer has a key, and of one for which nobody has. */
    @Test
    void aForgedTokenIsToldFromOneThatIsForNoKey() {
        byte[] secret = "a secret of theirs, long enough for each of the algorithms, even HS512".getBytes(US_ASCII);
        BareJwt several = BareJwt.create(JwtConfig.builder(OURS)
                .decodeIssuer("us")
                .trust("them", JwtKeys.of(JwtKey.hs512(secret)))
                .build());
        byte[] otherSecret = secret.clone();
        otherSecret[0]++;

        assertThat(several.check(token(JwtKey.hs512(secret), "them"))).isInstanceOf(Verdict.Accepted.class);
        assertThat(text(several, token(JwtKey.hs512(otherSecret), "them")))
                .isEqualTo("The token's signature is wrong.");
        assertThat(text(several, token(JwtKey.hs384(secret), "them"))).isEqualTo("The token is malformed.");
    }

    private static String text(BareJwt jwt, String token) {
        return refusalOf(() -> jwt.verify(token)).text();
    }

    @Test
    void eachIssuerHasItsAudience() {
        assertThat(answer(token(OTHERS, "others"))).isEqualTo("INVALID_TOKEN");
        assertThat(answer(token(OTHERS, "others", "desk"))).isEqualTo("INVALID_TOKEN");
        assertThat(answer(token(THEIRS, "them", "shop"))).isEqualTo("INVALID_TOKEN");
    }

    @Test
    void keysThatAreAwayAreNoFaultOfTheToken() {
        for (JwtKeys away : new JwtKeys[] {
            () -> {
                throw new KeysUnavailableException("away");
            },
            () -> {
                throw new IllegalStateException("broken");
            },
            () -> null
        }) {
            BareJwt waiting = BareJwt.create(JwtConfig.builder(OURS)
                    .encodeIssuer("us")
                    .decodeIssuer("us")
                    .trust("them", away)
                    .build());
            Verdict<BareToken> theirs = waiting.check(token(THEIRS, "them"));

            assertThat(waiting.check(token(OURS, "us"))).isInstanceOf(Verdict.Accepted.class);
            assertThat(((Verdict.Refused<BareToken>) theirs).refusal().kind()).isEqualTo(RefusalKind.UNAVAILABLE);
            assertThat(((Verdict.Refused<BareToken>) theirs).refusal().status()).isEqualTo(503);
        }
    }

    @Test
    void whoWeAreIsSaid() {
        assertThatThrownBy(() -> JwtConfig.builder(OURS)
                        .trust("them", JwtKeys.of(THEIRS))
                        .build())
                .isInstanceOf(JwtConfigurationException.class)
                .hasMessageContaining("JWT_DECODE_ISSUER");
        assertThatThrownBy(() -> JwtConfig.builder(OURS)
                        .decodeIssuer("us", "them")
                        .trust("them", JwtKeys.of(THEIRS))
                        .build())
                .hasMessageContaining("keys of its own");
        assertThatThrownBy(() -> JwtConfig.builder(OURS)
                        .decodeIssuer("us")
                        .trust(" ", JwtKeys.of(THEIRS))
                        .build())
                .hasMessageContaining("trust");
    }
}
