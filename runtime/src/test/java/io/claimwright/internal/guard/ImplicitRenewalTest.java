package io.claimwright.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.Guard;
import io.claimwright.SettableClock;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.config.JwtConfigurationException;
import io.claimwright.fixture.AskingJwt;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.spi.TokenQuestions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplicitRenewalTest {
    private static final Guard ACCESS = Guard.standard();
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration LIMIT = Duration.ofHours(1);

    private final SettableClock clock = SettableClock.startingAt(Signed.NOW);
    private final BareJwt jwt =
            BareJwt.create(config().implicitRefresh(WINDOW, LIMIT).build());

    @Test
    void aTokenIsRenewedWithinTheWindowOnly() {
        String token = jwt.createAccessToken("alice");

        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(renewed(token, ACCESS)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        BareToken next = jwt.verify(renewed(token, ACCESS).orElseThrow());

        assertThat(next.subject()).isEqualTo("alice");
        assertThat(next.type()).isEqualTo("access");
        assertThat(next.fresh()).isFalse();
        assertThat(next.expiresAt()).contains(Signed.NOW.plus(Duration.ofMinutes(25)));
        assertThat(next.claim("auth_time", Instant.class)).contains(Signed.NOW);
        assertThat(next.claim("csrf", String.class)).isPresent();
        assertThat(next.id()).isNotEqualTo(jwt.verify(token).id());
    }

    @Test
    void theTimeOfTheLoginTravelsAlongAndNoTokenOutlivesTheLimit() {
        String token = jwt.createAccessToken("alice");
        Instant last = Signed.NOW;

        for (Optional<String> next = Optional.of(token); next.isPresent(); next = renewed(token, ACCESS)) {
            token = next.get();
            BareToken checked = jwt.verify(token);
            last = checked.expiresAt().orElseThrow();
            assertThat(last).isBeforeOrEqualTo(Signed.NOW.plus(LIMIT));
            assertThat(checked.claim("auth_time", Instant.class).orElse(Signed.NOW))
                    .isEqualTo(Signed.NOW);
            clock.set(last.minusSeconds(1));
        }

        assertThat(last).isEqualTo(Signed.NOW.plus(LIMIT));
    }

    @Test
    void aClockWithFractionsCostsTheLastTokenNoSecond() {
        String token = jwt.createAccessToken("alice");
        for (int minute = 12; minute <= 48; minute += 12) {
            clock.set(Signed.NOW.plus(Duration.ofMinutes(minute)).plusMillis(700));
            token = renewed(token, ACCESS).orElseThrow();
        }

        assertThat(jwt.verify(token).expiresAt()).contains(Signed.NOW.plus(LIMIT));
        clock.set(Signed.NOW.plus(LIMIT).minusMillis(300));
        assertThat(renewed(token, ACCESS)).isEmpty();
    }

    @Test
    void onlyWorkWithAnAccessTokenFromACookieIsASession() {
        String token = jwt.createAccessToken("alice");
        String refresh = jwt.createRefreshToken("alice");
        clock.advance(Duration.ofMinutes(12));

        assertThat(renewed(token, ACCESS)).isPresent();
        assertThat(renewed(token, ACCESS.asOptional())).isPresent();
        assertThat(renewed(token, ACCESS.anyType())).isEmpty();
        assertThat(renewed(token, ACCESS.evenRevoked())).isEmpty();
        FakeRequest other = FakeRequest.empty().header("Cookie", "__Host-refresh_token_cookie=" + refresh);
        jwt.require(other, ACCESS.needRefresh());
        assertThat(jwt.renewed(other)).isEmpty();
        FakeRequest header = FakeRequest.bearer(token);
        jwt.require(header, ACCESS);
        assertThat(jwt.renewed(header)).isEmpty();
    }

    @Test
    void aTokenThatWasMadeToBeShortStaysSo() {
        String brief =
                jwt.accessToken("alice").expiresIn(Duration.ofSeconds(20)).create();

        assertThat(renewed(brief, ACCESS)).isEmpty();
    }

    @Test
    void aRequestThatWasNotLetInIsNot() {
        assertThat(jwt.renewed(FakeRequest.empty())).isEmpty();
        FakeRequest anonymous = FakeRequest.empty();
        jwt.admit(anonymous, ACCESS.asOptional());
        assertThat(jwt.renewed(anonymous)).isEmpty();
        clock.advance(Duration.ofMinutes(12));
        FakeRequest others = cookie(jwt.createAccessToken("alice"));
        BareJwt.create(config().build()).require(others, ACCESS);
        assertThat(jwt.renewed(others)).isEmpty();
    }

    @Test
    void anEndlessTokenNeedsNoOther() {
        BareJwt endless = BareJwt.create(
                config().acceptEndlessTokens().implicitRefresh(WINDOW, LIMIT).build());
        FakeRequest request = cookie(endless.accessToken("alice").neverExpires().create());
        endless.require(request, ACCESS);

        assertThat(endless.renewed(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"yesterday\"", "[]", "1e300", "-5", "-1e300", "0", "true"})
    void aLoginTimeThatIsNoneRenewsNothing(String json) {
        RawClaims claims =
                RawClaims.good().with("auth_time", json).with("exp", Long.toString(Signed.NOW.getEpochSecond() + 60));

        assertThat(renewed(Signed.token(claims), ACCESS)).isEmpty();
    }

    @Test
    void withoutLoginTimeAndIatNothingIsRenewed() {
        RawClaims claims = RawClaims.good().without("iat").with("exp", Long.toString(Signed.NOW.getEpochSecond() + 60));

        assertThat(renewed(Signed.token(claims), ACCESS)).isEmpty();
        assertThat(renewed(Signed.token(claims.with("auth_time", (Signed.NOW.getEpochSecond() - 60) + ".7")), ACCESS))
                .isPresent();
    }

    @Test
    void aLoginTimeBeforeAllTimeRenewsNothingHoweverLongASessionIs() {
        BareJwt patient = BareJwt.create(
                config().implicitRefresh(WINDOW, Duration.ofDays(36_000)).build());
        FakeRequest request = cookie(Signed.token(
                RawClaims.good().with("auth_time", "-5").with("exp", Long.toString(Signed.NOW.getEpochSecond() + 60))));
        patient.require(request, ACCESS);

        assertThat(patient.renewed(request)).isEmpty();
    }

    /** A logout may come while a request with the same token is still at work. */
    @Test
    void whatWasRevokedSinceItWasJudgedIsNotRenewed() {
        AtomicBoolean revoked = new AtomicBoolean();
        AskingJwt asking =
                AskingJwt.create(config().implicitRefresh(WINDOW, LIMIT).build(), new TokenQuestions<>() {
                    @Override
                    public boolean asksRevoked() {
                        return true;
                    }

                    @Override
                    public boolean revoked(BareToken token) {
                        return revoked.get();
                    }
                });
        FakeRequest request = cookie(asking.accessToken("alice", Map.of()).create());
        clock.advance(Duration.ofMinutes(12));
        asking.engine().require(request, ACCESS);

        assertThat(asking.engine().renewed(request)).isPresent();
        revoked.set(true);
        assertThat(asking.engine().renewed(request)).isEmpty();
    }

    @Test
    void aSessionHasAnEnd() {
        assertThatThrownBy(() -> config().implicitRefresh(WINDOW, ChronoUnit.FOREVER.getDuration())
                        .build())
                .isInstanceOf(JwtConfigurationException.class)
                .hasMessageContaining("more than a hundred years");
    }

    @Test
    void withoutAWayToAskTheLoadersItIsRefusedAtStart() {
        JwtConfig config = config().implicitRefresh(WINDOW, LIMIT).build();

        assertThatThrownBy(() -> AskingJwt.withoutRenewal(config))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no access token can be made");
        assertThatThrownBy(() -> AskingJwt.withoutRenewal(config().build()).refresh(FakeRequest.empty()))
                .isInstanceOf(IllegalStateException.class);
    }

    private Optional<String> renewed(String token, Guard guard) {
        FakeRequest request = cookie(token);
        jwt.admit(request, guard);
        return jwt.renewed(request);
    }

    private static FakeRequest cookie(String token) {
        return FakeRequest.empty().header("Cookie", "__Host-access_token_cookie=" + token);
    }

    private JwtConfigBuilder config() {
        return JwtConfig.builder(Signed.KEY).clock(clock).locations(TokenLocation.COOKIES, TokenLocation.HEADERS);
    }
}
