package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigurationException;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RotatingKeysTest {
    private static final Duration KEEP = Duration.ofMinutes(20);

    private final SettableClock clock = SettableClock.startingAt(Instant.parse("2026-11-24T12:00:00Z"));
    private final RotatingKeys keys = JwtKeys.rotating(key("one"), KEEP, clock);
    private final BareJwt jwt = BareJwt.create(JwtConfig.builder(keys)
            .clock(clock)
            .accessTokenExpires(Duration.ofMinutes(15))
            .refreshTokenExpires(Duration.ofMinutes(20))
            .build());

    private static JwtKey key(String name) {
        return JwtKey.hs256(("the secret of the key " + name + ", long enough").getBytes(StandardCharsets.US_ASCII))
                .withId(name);
    }

    private boolean isGood(String token) {
        return jwt.check(token) instanceof Verdict.Accepted;
    }

    private String signer(String token) {
        return jwt.unverifiedHeader(token).keyId().orElse("none");
    }

    @Test
    void theAnnouncedKeySignsAfterTheTurn() {
        String first = jwt.createAccessToken("alice");
        keys.announce(key("two"));
        String still = jwt.createAccessToken("alice");
        String early = BareJwt.create(JwtConfig.builder(key("two")).clock(clock).build())
                .createAccessToken("alice");
        boolean earlyIsGood = isGood(early);
        keys.rotate();
        String second = jwt.createAccessToken("alice");

        assertThat(signer(first)).isEqualTo("one");
        assertThat(signer(still)).isEqualTo("one");
        assertThat(earlyIsGood).as("another server may have turned already").isTrue();
        assertThat(signer(second)).isEqualTo("two");
        assertThat(isGood(first)).isTrue();
        assertThat(isGood(second)).isTrue();
    }

    @Test
    void aFormerKeyChecksForItsTimeAndNoLonger() {
        keys.announce(key("two"));
        keys.rotate();
        String old = BareJwt.create(JwtConfig.builder(key("one")).clock(clock).build())
                .createRefreshToken("alice");
        clock.advance(KEEP.minusMillis(1));
        KeyRing before = keys.now();
        clock.advance(Duration.ofMillis(1));
        KeyRing after = keys.now();

        assertThat(before.choose("HS256", "one")).isNotNull();
        assertThat(after.choose("HS256", "one")).isNull();
        assertThat(jwt.check(old)).isInstanceOf(Verdict.Refused.class);
        assertThat(keys.now()).as("nothing has changed").isSameAs(after);
    }

    @Test
    void aStolenKeyGoesAtOnce() {
        String first = jwt.createAccessToken("alice");
        keys.announce(key("two"));

        assertThat(keys.retire("one")).isTrue();
        assertThat(isGood(first)).isFalse();
        assertThat(signer(jwt.createAccessToken("alice"))).isEqualTo("two");
        assertThat(keys.retire("one")).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> keys.retire("two")).withMessageContaining("announce");

        keys.announce(key("three"));
        assertThat(keys.retire("three")).isTrue();
        assertThatIllegalStateException().isThrownBy(keys::rotate);
    }

    @Test
    void aStolenFormerKeyGoesAloneAndAtOnce() {
        keys.announce(key("two"));
        String first = jwt.createAccessToken("alice");
        keys.rotate();
        String second = jwt.createAccessToken("alice");
        keys.announce(key("three"));
        keys.rotate();
        keys.announce(key("four"));

        assertThat(keys.retire("one")).isTrue();
        assertThat(isGood(first)).isFalse();
        assertThat(isGood(second)).isTrue();
        assertThat(signer(jwt.createAccessToken("alice"))).isEqualTo("three");
        keys.rotate();
        assertThat(signer(jwt.createAccessToken("alice"))).isEqualTo("four");
    }

    @Test
    void eachFormerKeyHasAnEndOfItsOwn() {
        keys.announce(key("two"));
        keys.rotate();
        clock.advance(KEEP.dividedBy(2));
        keys.announce(key("three"));
        keys.rotate();
        clock.advance(KEEP.dividedBy(2));

        assertThat(keys.now().choose("HS256", "one")).isNull();
        assertThat(keys.now().choose("HS256", "two")).isNotNull();
        assertThat(keys.now().choose("HS256", "three")).isNotNull();
    }

    /** Rather at the start than when a stolen key has to go. */
    @Test
    void aTimeThatNoClockReachesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKeys.rotating(key("one"), Duration.ofSeconds(Long.MAX_VALUE)))
                .withMessageContaining("a thousand years");
        RotatingKeys slow = JwtKeys.rotating(key("one"), Duration.ofDays(366_000), clock);
        slow.announce(key("two"));
        slow.rotate();
        assertThat(slow.now().checking()).hasSize(2);
    }

    @Test
    void aKeyHasANameAndSigns() {
        JwtKey unnamed = JwtKey.hs256("a secret that others could not guess".getBytes(StandardCharsets.US_ASCII));
        JwtKey checking = JwtKey.rs256((RSAPublicKey) KeyPairs.RSA.getPublic()).withId("rsa");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.announce(unnamed))
                .withMessageContaining("names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.announce(checking))
                .withMessageContaining("public part only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.announce(key("one").withId("one")));
        assertThat(keys.now().checking()).hasSize(1);
    }

    @Test
    void keysAreKeptAsLongAsTokensLive() {
        assertThatThrownBy(() -> JwtConfig.builder(keys)
                        .refreshTokenExpires(KEEP)
                        .leeway(Duration.ofSeconds(1))
                        .build())
                .isInstanceOf(JwtConfigurationException.class)
                .hasMessageContaining("1200 more seconds")
                .hasMessageContaining("1201");
        assertThatThrownBy(() -> JwtConfig.builder(keys)
                        .accessTokenNeverExpires()
                        .refreshTokenExpires(KEEP)
                        .build())
                .hasMessageContaining("never expire");
        assertThatThrownBy(() -> JwtConfig.builder(keys)
                        .refreshTokenExpires(KEEP)
                        .decodeKeys(key("x"))
                        .build())
                .hasMessageContaining("decodeKeys");
    }
}
