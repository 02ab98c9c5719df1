package io.claimwright.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.Guard;
import io.claimwright.JwtToken;
import io.claimwright.SettableClock;
import io.claimwright.TokenIdentity;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryRevocationStoreTest {
    private final SettableClock clock = SettableClock.startingAt(Instant.parse("2030-01-01T00:00:00.700Z"));
    private final JwtConfig config = JwtConfig.forTests(clock);
    private final BareJwt jwt = BareJwt.create(config);
    private final RevocationStore store = InMemoryRevocationStore.of(config);

    private JwtToken access(String subject) {
        return jwt.verify(jwt.accessToken(subject).create(), Guard.standard());
    }

    @Test
    void aRevokedTokenIsRevokedAndNoOther() {
        JwtToken token = access("alice");
        JwtToken other = access("alice");

        store.revoke(token);

        assertThat(store.isRevoked(token)).isTrue();
        assertThat(store.isRevoked(other)).isFalse();
    }

    @Test
    void aTokenThatIsOnlyIdentifiedCanBeRevoked() {
        String refresh = jwt.refreshToken("alice").create();

        store.revoke(jwt.identify(refresh));

        assertThat(store.isRevoked(jwt.verify(refresh, Guard.standard().needRefresh())))
                .isTrue();
    }

    @Test
    void aTokenWithoutIdentifierCantBeRevoked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.revoke(new TokenIdentity(null, "alice", null)))
                .withMessageContaining("jti");
    }

    @Test
    void everyTokenOfAUserIsRevokedUpToNow() {
        JwtToken old = access("alice");
        JwtToken bobs = access("bob");
        clock.advance(Duration.ofSeconds(1));

        store.revokeAll("alice");

        JwtToken sameSecond = access("alice");
        clock.advance(Duration.ofSeconds(1));
        assertThat(store.isRevoked(old)).isTrue();
        assertThat(store.isRevoked(sameSecond)).isTrue();
        assertThat(store.isRevoked(access("alice"))).isFalse();
        assertThat(store.isRevoked(bobs)).isFalse();
    }

    @Test
    void aRestartBringsNoRevokedTokenBack() {
        JwtToken before = access("alice");
        store.revoke(before);
        clock.advance(Duration.ofSeconds(1));

        RevocationStore restarted = InMemoryRevocationStore.of(config);

        assertThat(restarted.isRevoked(before)).isTrue();
        assertThat(restarted.isRevoked(access("alice"))).isFalse();
    }

    @Test
    void whoAcceptsTokensFromBeforeSaysSo() {
        JwtToken before = access("alice");
        clock.advance(Duration.ofSeconds(1));

        RevocationStore restarted = InMemoryRevocationStore.of(config).acceptingTokensFromBefore();

        assertThat(restarted.isRevoked(before)).isFalse();
    }

    @Test
    void whatHasExpiredIsForgotten() {
        for (int i = 0; i < 1000; i++) {
            store.revoke(access("alice"));
            store.revokeAll("user " + i);
        }
        assertThat(store).hasToString("InMemoryRevocationStore[2000]");

        clock.advance(Duration.ofDays(31));
        store.revoke(access("alice"));

        assertThat(store).hasToString("InMemoryRevocationStore[1]");

        clock.advance(Duration.ofDays(31));
        store.revokeAll("bob");

        assertThat(store).hasToString("InMemoryRevocationStore[1]");
    }

    /** Of either type, whichever lives longer. */
    @Test
    void aTokenThatNobodyRevokedIsGoodForAllItsLife() {
        JwtConfig longAccess = JwtConfig.builder(config.key())
                .clock(clock)
                .accessTokenExpires(Duration.ofDays(60))
                .refreshTokenExpires(Duration.ofDays(1))
                .build();
        RevocationStore other = InMemoryRevocationStore.of(longAccess);
        String refresh = jwt.refreshToken("alice").create();
        String access = BareJwt.create(longAccess).accessToken("alice").create();

        clock.advance(Duration.ofDays(29));

        assertThat(store.isRevoked(jwt.verify(refresh, Guard.standard().needRefresh())))
                .isFalse();
        assertThat(other.isRevoked(jwt.verify(access, Guard.standard()))).isFalse();
    }

    @Test
    void whatIsRevokedForLongerIsNotForgottenSooner() {
        String token = jwt.accessToken("alice")
                .claim("jti", "j")
                .expiresIn(Duration.ofDays(2))
                .create();
        store.revoke(new TokenIdentity("j", "alice", null));
        store.revoke(new TokenIdentity("j", "alice", clock.instant().plusSeconds(60)));

        clock.advance(Duration.ofDays(1));
        store.revokeAll("bob");

        assertThat(store.isRevoked(jwt.verify(token, Guard.standard()))).isTrue();
    }

    @Test
    void aClockThatIsSetBackBringsNothingBack() {
        JwtToken one = access("alice");
        JwtToken other = access("bob");
        store.revoke(one);
        store.revokeAll("bob");
        Instant now = clock.instant();

        clock.advance(Duration.ofDays(31)); // by mistake
        store.revokeAll("carol");
        clock.advance(Duration.between(clock.instant(), now));

        assertThat(store.isRevoked(one)).isTrue();
        assertThat(store.isRevoked(other)).isTrue();
    }

    @Test
    void norDoesAClockThatIsAnHourAhead() {
        JwtToken token = access("alice");
        store.revoke(token);

        clock.advance(Duration.ofHours(1));
        store.revokeAll("carol");
        clock.advance(Duration.ofHours(-1));

        assertThat(store.isRevoked(token)).isTrue();
    }

    @Test
    void aSecondLogoutEverywhereDoesNotReachLessFar() {
        clock.advance(Duration.ofMinutes(10));
        JwtToken ahead = access("alice");
        store.revokeAll("alice");

        clock.advance(Duration.ofMinutes(-10));
        store.revokeAll("alice");

        assertThat(store.isRevoked(ahead)).isTrue();
    }

    @Test
    void aTokenThatOutlivesTheMemoryIsTakenForRevoked() {
        String eternal =
                jwt.accessToken("alice").expiresIn(Duration.ofDays(300)).create();
        store.revokeAll("alice");
        clock.advance(Duration.ofDays(31));
        store.revokeAll("bob");

        assertThat(store.isRevoked(jwt.verify(eternal, Guard.standard()))).isTrue();
    }

    @Test
    void whereTokensNeverExpireNothingIsForgotten() {
        JwtConfig endless = JwtConfig.builder(config.key())
                .clock(clock)
                .accessTokenNeverExpires()
                .acceptEndlessTokens()
                .build();
        BareJwt minting = BareJwt.create(endless);
        RevocationStore forEver = InMemoryRevocationStore.of(endless);
        JwtToken token = minting.verify(minting.accessToken("alice").create(), Guard.standard());
        forEver.revoke(token);
        clock.advance(Duration.ofDays(3000));
        forEver.revokeAll("bob");

        assertThat(forEver.isRevoked(token)).isTrue();
        assertThat(forEver.isRevoked(minting.verify(minting.accessToken("carol").create(), Guard.standard())))
                .isFalse();
    }
}
