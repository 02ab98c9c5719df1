package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.claimwright.Guard;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Full;
import io.claimwright.fixture.FullJwt;
import io.claimwright.fixture.FullToken;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.RotatingKeys;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A token that was seen before is spared the check of its signature, and no other check. */
class SecondSightTest {
    private static final ECPublicKey PUBLIC = (ECPublicKey) KeyPairs.P256.getPublic();
    private static final JwtKey KEY = key().withId("one");

    private final SettableClock clock = SettableClock.startingAt(Signed.NOW);
    private final BareJwt jwt = BareJwt.create(JwtConfig.builder(KEY)
            .clock(clock)
            .accessTokenExpires(Duration.ofMinutes(15))
            .build());

    private static JwtKey key() {
        return JwtKey.es256(PUBLIC, (ECPrivateKey) KeyPairs.P256.getPrivate());
    }

    @Test
    void anExpiredTokenIsRefusedThoughItWasGood() {
        String token = jwt.createAccessToken("alice");
        assertThat(jwt.check(token)).isInstanceOf(Verdict.Accepted.class);
        clock.advance(Duration.ofMinutes(15));

        assertThat(refusalOf(() -> jwt.verify(token, Guard.standard())).kind()).isEqualTo(RefusalKind.EXPIRED);
    }

    @Test
    void aRevokedTokenIsRefusedThoughItWasGood() {
        AtomicBoolean revoked = new AtomicBoolean();
        FullJwt full = FullJwt.create(
                JwtConfig.builder(KEY).clock(clock).decodeAudience("api").build(), new Full() {
                    @Override
                    protected boolean revoked(FullToken token) {
                        return revoked.get();
                    }
                });
        String token = full.createAccessToken("alice");
        assertThat(full.check(token)).isInstanceOf(Verdict.Accepted.class);
        revoked.set(true);

        assertThat(refusalOf(() -> full.verify(token)).kind()).isEqualTo(RefusalKind.REVOKED);
    }

    @Test
    void eachOtherSpellingIsRefused() {
        String token = jwt.createAccessToken("alice");
        assertThat(jwt.check(token)).isInstanceOf(Verdict.Accepted.class);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(jwt.check(changed)).as("character %d", i).isInstanceOf(Verdict.Refused.class);
        }
    }

    /** What was refused is not remembered as good. */
    @Test
    void aForgedTokenIsRefusedEachTime() {
        String token = jwt.createAccessToken("alice");
        String forged = token.substring(0, token.lastIndexOf('.') + 1)
                + jwt.createAccessToken("bob").split("\\.", -1)[2];
        for (int i = 0; i < 3; i++) {
            assertThat(refusalOf(() -> jwt.verify(forged)).text()).isEqualTo("The token's signature is wrong.");
        }
    }

    @Test
    void aKeyThatHasRetiredIsForgotten() {
        RotatingKeys keys = JwtKeys.rotating(KEY, Duration.ofMinutes(20), clock);
        BareJwt rotating = BareJwt.create(JwtConfig.builder(keys)
                .clock(clock)
                .accessTokenExpires(Duration.ofMinutes(20))
                .refreshTokenExpires(Duration.ofMinutes(20))
                .build());
        String token = rotating.createAccessToken("alice");
        keys.announce(key().withId("two"));
        keys.rotate();
        assertThat(rotating.check(token)).isInstanceOf(Verdict.Accepted.class);
        assertThat(rotating.check(token)).isInstanceOf(Verdict.Accepted.class);
        keys.retire("one");

        assertThat(rotating.check(token)).isInstanceOf(Verdict.Refused.class);
    }

    /** An algorithm of somebody else's may change its mind. */
    @Test
    void anotherAlgorithmIsAskedEachTime() {
        AtomicInteger asked = new AtomicInteger();
        BareJwt own = BareJwt.create(
                JwtConfig.builder(JwtKey.of(new Counting(asked))).clock(clock).build());
        String token = own.createAccessToken("alice");
        for (int i = 0; i < 3; i++) {
            assertThat(own.check(token)).isInstanceOf(Verdict.Accepted.class);
        }

        assertThat(asked).hasValue(3);
    }

    /** Whatever an algorithm of somebody else's would say. */
    @Test
    void withoutASignatureNoAlgorithmIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        BareJwt own = BareJwt.create(
                JwtConfig.builder(JwtKey.of(new Counting(asked))).clock(clock).build());
        String token = own.createAccessToken("alice");

        assertThat(own.check(token.substring(0, token.lastIndexOf('.') + 1))).isInstanceOf(Verdict.Refused.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void withoutBytesNothingIsRemembered() {
        BareJwt none = BareJwt.create(
                JwtConfig.builder(KEY).clock(clock).signatureCacheBytes(0).build());
        String token = none.createAccessToken("alice");

        assertThat(none.check(token)).isInstanceOf(Verdict.Accepted.class);
        assertThat(none.verify(token, Guard.standard()).subject()).isEqualTo("alice");
    }

    private static final class Counting extends Algorithm {
        private final AtomicInteger asked;

        Counting(AtomicInteger asked) {
            super("OWN", "an algorithm of one's own");
            this.asked = asked;
        }

        @Override
        public void verify(DecodedJWT jwt) throws SignatureVerificationException {
            asked.incrementAndGet();
        }

        @Override
        @SuppressWarnings("deprecation") // java-jwt's own way to say it
        public byte[] sign(byte[] content) {
            return new byte[] {1, 2, 3};
        }
    }
}
