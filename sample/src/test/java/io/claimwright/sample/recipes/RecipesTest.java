package io.claimwright.sample.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.TokenPair;
import io.claimwright.config.JwtConfig;
import io.claimwright.revocation.InMemoryRevocationStore;
import io.claimwright.revocation.RevocationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The handlers of docs/recipes.md, called as any framework would call them. */
class RecipesTest {
    private final SettableClock clock = SettableClock.startingAt(Instant.parse("2030-01-01T00:00:00Z"));
    private final JwtConfig config = JwtConfig.forTests(clock);
    private final RevocationStore revocations = InMemoryRevocationStore.of(config);
    private final Clerk anna = new Clerk("anna", Set.of("pay"));
    private final Clerk bert = new Clerk("bert", Set.of());
    private final BankJwt jwt = BankJwt.create(config, new Bank(Map.of("anna", anna, "bert", bert), revocations));
    private final SessionHandlers sessions = new SessionHandlers(jwt, revocations);
    private final GuardedSessionHandlers guarded = new GuardedSessionHandlers(sessions, jwt);
    private final GuardedCounter counter = new GuardedCounter(new Counter(), jwt);

    @Test
    void aRefreshTokenGetsAnAccessTokenThatIsNotFresh() {
        TokenPair pair = sessions.login(anna);

        String access = sessions.refresh(new BearerRequest(pair.refreshToken()));

        assertThat(jwt.verify(access).fresh()).isFalse();
        assertThat(jwt.verify(access).rights()).containsExactly("pay");
        assertThat(kind(() -> sessions.refresh(new BearerRequest(pair.accessToken()))))
                .isEqualTo(RefusalKind.WRONG_TYPE);
    }

    @Test
    void oneLogoutIsForBothTypes() {
        TokenPair pair = sessions.login(anna);

        guarded.logout(new BearerRequest(pair.refreshToken()));
        assertThat(kind(() -> sessions.refresh(new BearerRequest(pair.refreshToken()))))
                .isEqualTo(RefusalKind.REVOKED);
        assertThat(counter.balance(new BearerRequest(pair.accessToken()), "7")).isEqualTo("7 for anna");

        guarded.logout(new BearerRequest(pair.accessToken()));
        assertThat(kind(() -> counter.balance(new BearerRequest(pair.accessToken()), "7")))
                .isEqualTo(RefusalKind.REVOKED);
    }

    @Test
    void aLogoutMayTakeTheRefreshTokenAlong() {
        TokenPair pair = sessions.login(anna);

        guarded.logoutWith(new BearerRequest(pair.accessToken()), pair.refreshToken());

        assertThat(kind(() -> sessions.refresh(new BearerRequest(pair.refreshToken()))))
                .isEqualTo(RefusalKind.REVOKED);
    }

    @Test
    void everyDeviceIsLoggedOut() {
        TokenPair here = sessions.login(anna);
        TokenPair there = sessions.login(anna);
        TokenPair ofBert = sessions.login(bert);

        guarded.logoutEverywhere(new BearerRequest(here.accessToken()));

        assertThat(kind(() -> sessions.refresh(new BearerRequest(there.refreshToken()))))
                .isEqualTo(RefusalKind.REVOKED);
        assertThat(counter.balance(new BearerRequest(ofBert.accessToken()), "8"))
                .isEqualTo("8 for bert");
        clock.advance(Duration.ofSeconds(1));
        assertThat(counter.balance(new BearerRequest(sessions.login(anna).accessToken()), "9"))
                .isEqualTo("9 for anna");
    }

    @Test
    void onlyWhoMayPayPays() {
        assertThat(counter.pay(new BearerRequest(sessions.login(anna).accessToken()), "7"))
                .isEqualTo("anna pays from 7");
        assertThat(kind(() -> counter.pay(new BearerRequest(sessions.login(bert).accessToken()), "7")))
                .isEqualTo(RefusalKind.VERIFICATION_FAILED);
        assertThat(kind(() -> counter.pay(new BearerRequest(jwt.createAccessToken(anna)), "7")))
                .isEqualTo(RefusalKind.STALE);
    }

    @Test
    void aGuardInCodeWantsTheSame() {
        Till till = new Till(jwt);
        BearerRequest stale = new BearerRequest(jwt.createAccessToken(anna));

        assertThat(till.open(stale)).isEqualTo("open for anna");
        assertThat(till.greet(stale)).isEqualTo("Hello anna");
        assertThat(kind(() -> till.pay(stale, "7"))).isEqualTo(RefusalKind.STALE);
        assertThat(till.pay(new BearerRequest(sessions.login(anna).accessToken()), "7"))
                .isEqualTo("anna pays from 7");
        assertThat(kind(() -> till.pay(new BearerRequest(sessions.login(bert).accessToken()), "7")))
                .isEqualTo(RefusalKind.VERIFICATION_FAILED);
    }

    @Test
    void anExpiredTokenIsAnsweredInTheProfilesOwnWords() {
        String token = jwt.createAccessToken(anna);
        clock.advance(Duration.ofHours(1));

        JwtRefusedException refused =
                catchThrowableOfType(JwtRefusedException.class, () -> counter.balance(new BearerRequest(token), "7"));

        assertThat(jwt.response(refused).body()).isEqualTo("{\"error\":\"expired\"}");
    }

    private static RefusalKind kind(ThrowingCallable call) {
        return catchThrowableOfType(JwtRefusedException.class, call).refusal().kind();
    }
}
