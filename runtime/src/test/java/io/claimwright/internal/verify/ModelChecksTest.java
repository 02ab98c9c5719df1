package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import io.claimwright.revocation.InMemoryRevocationStore;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preset takes and the default does not, and where both refuse. */
class ModelChecksTest {
    private static final Guard ACCESS = Guard.standard();
    private static final Guard REFRESH = ACCESS.needRefresh();
    private static final RawClaims GOOD = RawClaims.good();

    private final BareJwt strict = BareJwt.create(Signed.config().build());
    private final BareJwt flask = BareJwt.create(flask().build());

    @Test
    void withoutATypeATokenIsAnAccessToken() {
        String token = Signed.token(GOOD.without("type"));

        assertThat(flask.verify(token).type()).isEqualTo("access");
        assertThat(flask.verify(token, ACCESS.anyType()).type()).isEqualTo("access");
        assertThat(refusalOf(() -> flask.verify(token, REFRESH)))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, 422, "Only refresh tokens are allowed"));
        assertThat(refusalOf(() -> strict.verify(token)).text()).isEqualTo("The claim \"type\" is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "Access", "REFRESH", "refresh "})
    void aTypeOfOnesOwnIsAsGoodAsAccess(String type) {
        String token = Signed.token(GOOD.with("type", "\"" + type + "\""));

        assertThat(flask.verify(token).type()).isEqualTo(type);
        assertThat(refusalOf(() -> flask.verify(token, REFRESH)).kind()).isEqualTo(RefusalKind.WRONG_TYPE);
        assertThat(refusalOf(() -> strict.verify(token, ACCESS.anyType())).kind())
                .isEqualTo(RefusalKind.WRONG_TYPE);
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        String token = Signed.token(GOOD.with("type", "\"refresh\"").with("fresh", "true"));

        assertThat(refusalOf(() -> flask.verify(token)))
                .isEqualTo(new Refusal(RefusalKind.WRONG_TYPE, 422, "Only non-refresh tokens are allowed"));
        assertThat(refusalOf(() -> flask.verify(token, ACCESS.needFresh())).kind())
                .isEqualTo(RefusalKind.WRONG_TYPE);
        assertThat(flask.verify(token, REFRESH.needFresh()).fresh()).isTrue();
        assertThat(flask.verify(token, ACCESS.anyType()).type()).isEqualTo("refresh");
    }

    @Test
    void jtiAndExpMayBeMissing() {
        BareToken token = flask.verify(Signed.token(GOOD.without("jti").without("exp")));

        assertThat(token.id()).isNull();
        assertThat(token.expiresAt()).isEmpty();
        assertThat(refusalOf(() -> strict.verify(Signed.token(GOOD.without("exp"))))
                        .text())
                .isEqualTo("The claim \"exp\" is missing.");
        assertThat(InMemoryRevocationStore.of(flask().build()).isRevoked(token)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.9, false", "1.0, true", "1.9, true", "2, true", "-0.5, false", "0, false", "-1, false"})
    void theExpiryIsCutToWholeSeconds(String offset, boolean accepted) {
        String exp = new BigDecimal(Signed.NOW.getEpochSecond())
                .add(new BigDecimal(offset))
                .toString();

        assertThat(accepted(flask, GOOD.with("exp", exp))).isEqualTo(accepted);
    }

    @Test
    void anOffsetBelowASecondIsNotInTheFutureForTheModel() {
        String soon = Signed.NOW.getEpochSecond() + ".9";

        assertThat(accepted(flask, GOOD.with("nbf", soon).with("iat", soon))).isTrue();
        assertThat(accepted(strict, GOOD.with("nbf", soon))).isFalse();
        assertThat(accepted(flask, GOOD.with("nbf", Signed.NOW.getEpochSecond() + 1 + ".0")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "nbf", "iat", "fresh", "jti", "type", "sub", "iss", "aud", "csrf"})
    void nullIsNoValueOfARegisteredClaim(String claim) {
        RawClaims claims = GOOD.with(claim, "null");

        assertThat(refusalOf(() -> strict.verify(Signed.token(claims))).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> flask.verify(Signed.token(claims))).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "[]", "{}", "1e400", "\"\""})
    void freshIsABooleanOrAMomentHere(String json) {
        RawClaims claims = GOOD.with("fresh", json);

        assertThat(refusalOf(() -> strict.verify(Signed.token(claims))).status())
                .isEqualTo(401);
        assertThat(refusalOf(() -> flask.verify(Signed.token(claims))).status()).isEqualTo(422);
    }

    @Test
    void oneIsAMomentLongPast() {
        assertThat(refusalOf(() -> flask.verify(Signed.token(GOOD.with("fresh", "1")), ACCESS.needFresh())))
                .isEqualTo(new Refusal(RefusalKind.STALE, 401, "Fresh token required"));
    }

    @Test
    void leewayIsNoneForFreshness() {
        JwtConfig config = flask().leeway(Duration.ofSeconds(10)).build();
        String stale = Signed.token(GOOD.with("fresh", Long.toString(Signed.NOW.getEpochSecond() - 5)));

        assertThat(refusalOf(() -> BareJwt.create(config).verify(stale, ACCESS.needFresh()))
                        .kind())
                .isEqualTo(RefusalKind.STALE);
    }

    @Test
    void anotherClaimMayBeTheIdentity() {
        BareJwt own = BareJwt.create(Signed.config().identityClaim("uid").build());
        BareJwt model = BareJwt.create(flask().identityClaim("uid").build());
        RawClaims uid = GOOD.without("sub").with("uid", "\"bob\"");

        for (BareJwt jwt : new BareJwt[] {own, model}) {
            assertThat(jwt.verify(Signed.token(uid)).subject()).isEqualTo("bob");
            assertThat(jwt.verify(Signed.token(uid.with("sub", "\"eve\""))).subject())
                    .isEqualTo("bob");
            assertThat(jwt.verify(jwt.createAccessToken("carol")).subject()).isEqualTo("carol");
            assertThat(jwt.verify(jwt.createAccessToken("carol")).claimJson("sub"))
                    .isEmpty();
            assertThat(jwt.identify(Signed.token(uid.with("exp", "1"))).subject())
                    .isEqualTo("bob");
            assertThat(accepted(jwt, uid.with("sub", "7"))).isFalse();
        }
        assertThat(refusalOf(() -> own.verify(Signed.token(GOOD))).text()).isEqualTo("The claim \"uid\" is missing.");
        assertThat(refusalOf(() -> model.verify(Signed.token(GOOD))))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, 422, "Missing claim: uid"));
        assertThat(accepted(own, uid.with("uid", "7"))).isFalse();
        assertThat(model.verify(Signed.token(uid.with("uid", "7"))).subject()).isEqualTo("7");
        assertThat(model.verify(Signed.token(uid.with("uid", "{\"a\": 1}"))).subject())
                .isEqualTo("{\"a\": 1}");
    }

    @Test
    void subMayBeAnythingWhereTheConfigurationSaysSo() {
        for (JwtConfigBuilder config : new JwtConfigBuilder[] {Signed.config(), flask()}) {
            BareJwt jwt = BareJwt.create(config.verifySubject(false).build());

            assertThat(jwt.verify(Signed.token(GOOD.with("sub", "42"))).subject())
                    .isEqualTo("42");
            assertThat(jwt.verify(Signed.token(GOOD.with("sub", "[1,2]"))).subject())
                    .isEqualTo("[1,2]");
            assertThat(accepted(jwt, GOOD.without("sub"))).isFalse();
        }
        assertThat(accepted(strict, GOOD.with("sub", "42"))).isFalse();
        assertThat(accepted(flask, GOOD.with("sub", "42"))).isFalse();
    }

    @Test
    void typAndAudMayBeAnyForTheModel() {
        assertThat(flask.verify(Signed.header("{\"alg\":\"HS256\",\"typ\":\"anything\"}"))
                        .subject())
                .isEqualTo("alice");
        assertThat(accepted(flask, GOOD.with("aud", "\"others\""))).isTrue();
        assertThat(accepted(strict, GOOD.with("aud", "\"others\""))).isFalse();
        assertThat(accepted(BareJwt.create(flask().decodeAudience("us").build()), GOOD.with("aud", "\"others\"")))
                .isFalse();
    }

    @Test
    void theAlgorithmIsNoMatterOfThePreset() {
        for (String header : new String[] {"{\"alg\":\"none\"}", "{\"alg\":\"HS512\"}", "{\"alg\":\"hs256\"}", "{}"}) {
            assertThat(refusalOf(() -> flask.verify(Signed.header(header))))
                    .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(422));
        }
    }

    private static boolean accepted(BareJwt jwt, RawClaims claims) {
        return jwt.check(Signed.token(claims)) instanceof Verdict.Accepted;
    }

    private static JwtConfigBuilder flask() {
        return JwtConfig.builder(Signed.KEY)
                .clock(SettableClock.startingAt(Signed.NOW))
                .flaskCompatible();
    }
}
