package io.claimwright.spi;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.JwtHeader;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenLocation;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenUtilitiesTest {
    private final BareJwt strict = BareJwt.create(Signed.config()
            .locations(TokenLocation.HEADERS, TokenLocation.COOKIES)
            .build());
    private final BareJwt flask =
            BareJwt.create(Signed.config().flaskCompatible().build());

    @Test
    void anExpiredTokenOfAnyTypeIsIdentified() {
        for (BareJwt jwt : new BareJwt[] {strict, flask}) {
            for (String type : new String[] {"\"access\"", "\"refresh\"", "\"app\""}) {
                assertThat(jwt.identify(
                                Signed.token(RawClaims.good().with("exp", "1").with("type", type))))
                        .isEqualTo(new TokenIdentity("0b7a", "alice", Instant.ofEpochSecond(1)));
            }
        }
        assertThat(flask.identify(Signed.token(RawClaims.good().without("exp").without("jti"))))
                .isEqualTo(new TokenIdentity(null, "alice", null));
    }

    @Test
    void nothingElseIsForgivenOfAnExpiredToken() {
        RawClaims expired = RawClaims.good().with("exp", "1");
        for (BareJwt jwt : new BareJwt[] {strict, flask}) {
            for (String token : new String[] {
                Signed.token(expired) + "A",
                Signed.token(expired.without("sub")),
                Signed.token(expired.with("nbf", "4000000000")),
                Signed.token(expired.with("iat", "4000000000")),
                Signed.token(expired.with("exp", "null")),
                Signed.token(expired.with("jti", "7")),
                Signed.payload("{}"),
                "a.b.c",
                ""
            }) {
                assertThat(refusalOf(() -> jwt.identify(token)).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
            }
        }
    }

    @Test
    void theCsrfValueIsThatOfAGoodTokenOfAnyType() {
        for (BareJwt jwt : new BareJwt[] {strict, flask}) {
            String access = jwt.createAccessToken("alice");
            String refresh = jwt.createRefreshToken("alice");

            assertThat(jwt.csrfValue(access))
                    .isEqualTo(jwt.verify(access).claim("csrf", String.class).orElseThrow())
                    .isNotEqualTo(jwt.csrfValue(refresh));
            assertThat(refusalOf(() -> jwt.csrfValue(Signed.token(
                                    RawClaims.good().with("csrf", "\"v\"").with("exp", "1"))))
                            .kind())
                    .isEqualTo(RefusalKind.EXPIRED);
            assertThat(refusalOf(() -> jwt.csrfValue(access + "A")).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> jwt.csrfValue(Signed.token(RawClaims.good())))
                    .withMessageContaining("no csrf claim");
        }
    }

    @Test
    void theHeaderIsReadAndNothingOfItBelieved() {
        JwtHeader header = strict.unverifiedHeader(
                Signed.header("{\"alg\":\"none\",\"kid\":\"k\",\"crit\":[\"x\"],\"n\":7}") + "A");

        assertThat(header.algorithm()).contains("none");
        assertThat(header.keyId()).contains("k");
        assertThat(header.type()).isEmpty();
        assertThat(header.value("n", Integer.class)).contains(7);
        assertThat(header).hasToString("JwtHeader[...]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a",
                "a.b",
                "e30=.e30.",
                "e31.e30.",
                "W10.e30.",
                "é.e30.",
                "\ud800..",
                "AAAA.e30.x"
            })
    void aHeaderThatCantBeReadIsARefusal(String text) {
        assertThat(refusalOf(() -> strict.unverifiedHeader(text)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, "The token is malformed."));
        assertThat(refusalOf(() -> flask.unverifiedHeader(text)).status()).isEqualTo(422);
    }

    @Test
    void aTokenThatAClientLeftOutIsNoFaultOfTheServer() {
        Refusal none = new Refusal(RefusalKind.NO_CREDENTIAL, "A token is needed.");

        assertThat(refusalOf(() -> strict.identify(null))).isEqualTo(none);
        assertThat(refusalOf(() -> strict.csrfValue(null))).isEqualTo(none);
        assertThat(refusalOf(() -> strict.unverifiedHeader(null))).isEqualTo(none);
        assertThat(refusalOf(() -> strict.verify(null))).isEqualTo(none);
        assertThat(refusalOf(() -> flask.identify(null)))
                .isEqualTo(new Refusal(RefusalKind.NO_CREDENTIAL, 401, "Missing token"));
    }

    @Test
    void aRefreshTokenMakesAnAccessTokenThatIsNotFresh() {
        for (BareJwt jwt : new BareJwt[] {strict, flask}) {
            String refresh = jwt.refreshToken("alice").fresh().create();
            BareToken next = jwt.verify(jwt.refresh(FakeRequest.bearer(refresh)));

            assertThat(next.subject()).isEqualTo("alice");
            assertThat(next.type()).isEqualTo("access");
            assertThat(next.fresh()).isFalse();
            assertThat(refusalOf(() -> jwt.refresh(FakeRequest.bearer(jwt.createAccessToken("alice"))))
                            .kind())
                    .isEqualTo(RefusalKind.WRONG_TYPE);
            assertThat(refusalOf(() -> jwt.refresh(FakeRequest.empty())).kind()).isEqualTo(RefusalKind.NO_CREDENTIAL);
        }
    }

    @Test
    void aRefreshCookieNeedsItsCsrfValue() {
        String refresh = strict.createRefreshToken("alice");
        FakeRequest request =
                FakeRequest.empty().method("POST").header("Cookie", "__Host-refresh_token_cookie=" + refresh);

        assertThat(refusalOf(() -> strict.refresh(request)).kind()).isEqualTo(RefusalKind.CSRF);
        assertThat(strict.refresh(request.header("X-CSRF-TOKEN", strict.csrfValue(refresh))))
                .isNotEmpty();
        assertThat(refusalOf(() -> strict.refresh(FakeRequest.empty()
                                .method("POST")
                                .header("X-CSRF-TOKEN", "x")
                                .header("Cookie", "__Host-access_token_cookie=" + refresh)))
                        .kind())
                .isEqualTo(RefusalKind.NO_CREDENTIAL);
    }
}
