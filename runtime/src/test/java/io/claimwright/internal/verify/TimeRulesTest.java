package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static io.claimwright.fixture.Signed.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {
    private static final long SECOND = NOW.getEpochSecond();

    private final SettableClock clock = SettableClock.startingAt(NOW);

    /** RFC 7519 section 4.1.4: "on or after" the moment the token is not accepted. */
    @ParameterizedTest
    @CsvSource({"0, -1, false", "0, 0, false", "0, 1, true", "60, -61, false", "60, -60, false", "60, -59, true"})
    void expiresAtTheMomentItself(int leeway, int exp, boolean accepted) {
        assertThat(isAccepted(leeway, RawClaims.good().with("exp", Long.toString(SECOND + exp))))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 1, false", "60, 60, true", "60, 61, false", "300, 300, true", "300, 301, false"})
    void nbfAndIatMayBeNowAndNoLater(int leeway, int moment, boolean accepted) {
        String json = Long.toString(SECOND + moment);

        assertThat(isAccepted(leeway, RawClaims.good().with("nbf", json))).isEqualTo(accepted);
        assertThat(isAccepted(leeway, RawClaims.good().with("iat", json))).isEqualTo(accepted);
    }

    @Test
    void fractionsCount() {
        assertThat(isAccepted(0, RawClaims.good().with("exp", SECOND + ".000000001")))
                .isTrue();
        assertThat(isAccepted(0, RawClaims.good().with("exp", SECOND + ".0"))).isFalse();
        assertThat(isAccepted(0, RawClaims.good().with("nbf", SECOND + ".000000001")))
                .isFalse();
        clock.advance(Duration.ofNanos(1));
        assertThat(isAccepted(0, RawClaims.good().with("exp", SECOND + ".000000001")))
                .isFalse();
        assertThat(isAccepted(0, RawClaims.good().with("nbf", SECOND + ".000000001")))
                .isTrue();
    }

    @Test
    void aTokenLivesUntilTheClockSaysOtherwise() {
        BareJwt jwt = jwt(0);
        String token = jwt.createAccessToken("alice");

        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(jwt.verify(token).expiresAt()).contains(NOW.plus(Duration.ofMinutes(15)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(refusalOf(() -> jwt.verify(token)))
                .isEqualTo(new Refusal(RefusalKind.EXPIRED, "The token has expired."));
        clock.set(NOW.minusSeconds(1));
        assertThat(refusalOf(() -> jwt.verify(token)).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void expiredAndNotYetValidAreToldApart() {
        assertThat(refusal(RawClaims.good().with("exp", "0")).kind()).isEqualTo(RefusalKind.EXPIRED);
        assertThat(refusal(RawClaims.good().with("exp", "-1")).kind()).isEqualTo(RefusalKind.EXPIRED);
        assertThat(refusal(RawClaims.good().with("exp", "-1e400")).kind()).isEqualTo(RefusalKind.EXPIRED);
        assertThat(refusal(RawClaims.good().with("nbf", "253402300799")).text())
                .isEqualTo("The token is not valid yet (nbf).");
        assertThat(refusal(RawClaims.good().with("iat", "253402300799")).text())
                .isEqualTo("The token is not valid yet (iat).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"\"",
                "\"4102444800\"",
                "[]",
                "[4102444800]",
                "{}",
                "253402300800",
                "1e18",
                "1e1000000",
                "9223372036854775807",
                "9223372036854775808"
            })
    void aDateOfAWrongTypeOrBeyondTheYear9999IsRefused(String json) {
        for (String claim : new String[] {"exp", "nbf", "iat"}) {
            assertThat(refusal(RawClaims.good().with(claim, json)))
                    .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"" + claim + "\" " + what(json)));
        }
    }

    @Test
    void aDateLongPastIsNoFaultButInExp() {
        assertThat(isAccepted(0, RawClaims.good().with("nbf", "-1").with("iat", "-1e400")))
                .isTrue();
        assertThat(jwt(0).verify(Signed.token(RawClaims.good().with("iat", "-86400")))
                        .issuedAt())
                .contains(Instant.parse("1969-12-31T00:00:00Z"));
    }

    @Test
    void withoutExpATokenIsRefusedUnlessEndlessOnesAreAccepted() {
        String token = Signed.token(RawClaims.good().without("exp"));

        assertThat(refusal(RawClaims.good().without("exp")))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The claim \"exp\" is missing."));
        BareJwt lenient = BareJwt.create(Signed.config().acceptEndlessTokens().build());
        assertThat(lenient.verify(token).expiresAt()).isEmpty();
        assertThat(refusalOf(() -> lenient.verify(Signed.token(RawClaims.good().with("exp", "1"))))
                        .kind())
                .isEqualTo(RefusalKind.EXPIRED);
        assertThat(refusalOf(() -> lenient.verify(Signed.token(RawClaims.good().with("exp", "null"))))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> lenient.verify(Signed.token(RawClaims.good().with("exp", "\"1\""))))
                        .kind())
                .isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void iatAndNbfMayBeMissing() {
        assertThat(isAccepted(0, RawClaims.good().without("iat"))).isTrue();
        assertThat(jwt(0).verify(Signed.token(RawClaims.good().without("iat"))).issuedAt())
                .isEmpty();
        assertThat(jwt(0).verify(Signed.token(RawClaims.good())).notBefore()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "0, false", "1, false", "-1, false"})
    void freshIsABooleanOrAMoment(String json, boolean fresh) {
        assertThat(isFresh(json)).isEqualTo(fresh);
    }

    /** The leeway does not count here (as in the model, G21). */
    @Test
    void freshUntilAMomentIncludesTheMoment() {
        assertThat(isFresh(Long.toString(SECOND))).isTrue();
        assertThat(isFresh(Long.toString(SECOND + 1))).isTrue();
        assertThat(isFresh(Long.toString(SECOND - 1))).isFalse();
        assertThat(isFresh(SECOND + ".5")).isTrue();
        clock.advance(Duration.ofMillis(501));
        assertThat(isFresh(SECOND + ".5")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"true\"", "\"4102444800\"", "[]", "{}", "1e18"})
    void freshOfAnotherTypeIsRefusedEvenWhereNobodyAsks(String json) {
        assertThat(refusal(RawClaims.good().with("fresh", json)).text()).isEqualTo("The claim \"fresh\" " + what(json));
    }

    private static String what(String json) {
        return json.equals("null") ? "has null for a value." : "has a wrong type or value.";
    }

    @Test
    void aStaleTokenIsRefusedWhereAFreshOneIsWanted() {
        BareJwt jwt = jwt(300);
        Guard guard = Guard.standard().needFresh();

        assertThat(jwt.verify(Signed.token(RawClaims.good().with("fresh", "true")), guard)
                        .fresh())
                .isTrue();
        for (String stale : new String[] {"false", Long.toString(SECOND - 1)}) {
            assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good().with("fresh", stale)), guard)))
                    .isEqualTo(new Refusal(RefusalKind.STALE, "A fresh token is needed."));
        }
        assertThat(refusalOf(() -> jwt.verify(Signed.token(RawClaims.good()), guard))
                        .kind())
                .isEqualTo(RefusalKind.STALE);
    }

    private boolean isFresh(String json) {
        return jwt(60).verify(Signed.token(RawClaims.good().with("fresh", json)))
                .fresh();
    }

    private boolean isAccepted(int leeway, RawClaims claims) {
        return jwt(leeway).check(Signed.token(claims)) instanceof Verdict.Accepted;
    }

    private Refusal refusal(RawClaims claims) {
        return refusalOf(() -> jwt(0).verify(Signed.token(claims)));
    }

    private BareJwt jwt(int leeway) {
        JwtConfig config =
                Signed.config().clock(clock).leeway(Duration.ofSeconds(leeway)).build();
        return BareJwt.create(config);
    }
}
