package io.claimwright.internal.verify;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.RawClaims;
import io.claimwright.fixture.Signed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {
    private final BareJwt unnamed = BareJwt.create(Signed.config().build());
    private final BareJwt named = BareJwt.create(JwtConfig.builder(Signed.KEY.withId("k0"))
            .clock(Signed.config().build().clock())
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
                "{\"typ\":\"JWT\",\"alg\":\"HS256\"}",
                " { \"alg\" : \"HS256\" } ",
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"HS\\u003256\"}",
                "{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}",
                "{\"alg\":\"HS256\",\"x5t\":\"dGVzdA\",\"x5t#S256\":\"dGVzdA\"}",
                "{\"alg\":\"HS256\",\"foo\":{\"bar\":[1,null]}}",
                "{\"alg\":\"HS256\",\"foo\":{\"crit\":[],\"jwk\":1}}",
                "{\"alg\":\"HS256\",\"CRIT\":[],\"Zip\":\"DEF\"}",
                "{\"alg\":\"HS256\",\"iss\":5,\"exp\":\"x\"}"
            })
    void isAcceptedWhereItAgreesWithTheKey(String header) {
        assertThat(unnamed.verify(Signed.header(header)).subject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"typ\":\"JWT\"}",
                "{\"alg\":null}",
                "{\"alg\":256}",
                "{\"alg\":[\"HS256\"]}",
                "{\"alg\":{\"HS256\":1}}",
                "{\"alg\":\"\"}",
                "{\"alg\":\"none\"}",
                "{\"alg\":\"None\"}",
                "{\"alg\":\"hs256\"}",
                "{\"alg\":\"HS256 \"}",
                "{\"alg\":\" HS256\"}",
                "{\"alg\":\"HS256\\u0000\"}",
                "{\"alg\":\"HS384\"}",
                "{\"alg\":\"HS512\"}",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"ES256\"}",
                "{\"ALG\":\"HS256\"}",
                "{\"alg\":\"none\",\"alg\":\"HS256\"}",
                "{\"alg\":\"HS256\",\"\\u0061lg\":\"HS256\"}"
            })
    void cantChooseTheAlgorithm(String header) {
        assertRefused(unnamed, header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"crit\":[\"exp\"]",
                "\"crit\":[]",
                "\"crit\":null",
                "\"crit\":\"\"",
                "\"\\u0063rit\":[]",
                "\"b64\":true",
                "\"b64\":false",
                "\"zip\":\"DEF\"",
                "\"zip\":null",
                "\"cty\":\"JWT\"",
                "\"cty\":\"\"",
                "\"enc\":\"A128GCM\"",
                "\"epk\":{}",
                "\"apu\":\"\"",
                "\"apv\":\"\"",
                "\"iv\":\"\"",
                "\"tag\":\"\"",
                "\"p2s\":\"\"",
                "\"p2c\":1000000000",
                "\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "\"jku\":\"http://127.0.0.1:1/\"",
                "\"x5u\":\"file:///etc/passwd\"",
                "\"x5c\":[]"
            })
    void cantChangeWhatTheTokenMeansOrBringAKey(String member) {
        assertRefused(unnamed, "{\"alg\":\"HS256\"," + member + "}");
        assertRefused(unnamed, "{" + member + ",\"alg\":\"HS256\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jwt\"",
                "\"jwt \"",
                "\"JWE\"",
                "\"JWS\"",
                "\"application/jwt\"",
                "\"AT+JWT\"",
                "\"\"",
                "null",
                "1",
                "[\"JWT\"]"
            })
    void hasATypeOfATokenOrNone(String type) {
        assertRefused(unnamed, "{\"alg\":\"HS256\",\"typ\":" + type + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../dev/null", "x' UNION SELECT 1 --", "| sleep 10", "${jndi:ldap://x}", "k0", "é"})
    void kidIsIgnoredByAKeyWithoutAName(String kid) {
        assertThat(unnamed.verify(Signed.header("{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}"))
                        .subject())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "null",
                "1",
                "true",
                "{}",
                "[\"k0\"]",
                "\"a\\u0000\"",
                "\"a\\r\\nb\"",
                "\"\\u007f\"",
                "\"\\u0085\""
            })
    void kidMustLookLikeANameAllTheSame(String kid) {
        assertRefused(unnamed, "{\"alg\":\"HS256\",\"kid\":" + kid + "}");
        assertRefused(named, "{\"alg\":\"HS256\",\"kid\":" + kid + "}");
    }

    @Test
    void kidHasAtMost256Characters() {
        String longest = "k".repeat(256);

        assertThat(unnamed.verify(Signed.header("{\"alg\":\"HS256\",\"kid\":\"" + longest + "\"}")))
                .isNotNull();
        assertRefused(unnamed, "{\"alg\":\"HS256\",\"kid\":\"" + longest + "k\"}");
    }

    @Test
    void aNamedKeyTakesItsNameOrNone() {
        assertThat(named.verify(Signed.header("{\"alg\":\"HS256\",\"kid\":\"k0\"}")))
                .isNotNull();
        assertThat(named.verify(Signed.header("{\"kid\":\"k0\",\"alg\":\"HS256\",\"typ\":\"JWT\"}")))
                .isNotNull();
        assertThat(named.verify(Signed.header("{\"alg\":\"HS256\"}"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1", "K0", "k0 ", "k", "k00"})
    void aNamedKeyTakesNoOtherName(String kid) {
        assertRefused(named, "{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"{}\"", "1", "", " ", "{\"alg\":\"HS256\"}x", "{\"alg\":\"HS256\"}{}"})
    void isAJsonObjectAndNothingElse(String header) {
        assertRefused(unnamed, header);
    }

    @Test
    void isReadBeforeAnyKeyIsUsedAndThrowsNothingElse() {
        assertThat(refusalOf(() -> unnamed.verify("bnVsbA.e30.AA")).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> unnamed.verify(".e30.AA")).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusalOf(() -> unnamed.verify("..")).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
    }

    @Test
    void isStrictBase64UrlEvenWhereTheSignatureIsGood() {
        String payload = Signed.base64Url(RawClaims.good().json().getBytes(StandardCharsets.UTF_8));
        String header = Signed.base64Url(Signed.HEADER.getBytes(StandardCharsets.UTF_8));

        assertThat(unnamed.verify(Signed.encoded(Signed.KEY, header, payload))).isNotNull();
        for (String other : new String[] {header + "=", header + " ", " " + header, header + "\n", header + "!"}) {
            assertThat(refusalOf(() -> unnamed.verify(Signed.encoded(Signed.KEY, other, payload)))
                            .text())
                    .isEqualTo("The token is malformed.");
        }
        for (String other : new String[] {payload + "=", payload + "\n", payload + "!", "", "e30"}) {
            assertThat(refusalOf(() -> unnamed.verify(Signed.encoded(Signed.KEY, header, other)))
                            .kind())
                    .isEqualTo(RefusalKind.INVALID_TOKEN);
        }
    }

    private static void assertRefused(BareJwt jwt, String header) {
        assertThat(refusalOf(() -> jwt.verify(Signed.header(header))).kind()).isEqualTo(RefusalKind.INVALID_TOKEN);
    }
}
