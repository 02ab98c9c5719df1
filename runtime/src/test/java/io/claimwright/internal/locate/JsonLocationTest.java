package io.claimwright.internal.locate;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.fixture.FakeRequest;
import io.claimwright.fixture.Signed;
import io.claimwright.internal.refuse.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLocationTest {
    private static final Guard ACCESS = Guard.standard();
    private static final Refusal BROKEN =
            new Refusal(RefusalKind.MALFORMED_REQUEST, 400, "The JSON body is malformed.");
    private static final String GOOD = "{\"access_token\":\"t\"}";

    private final JsonLocation strict = at(Signed.config());
    private final JsonLocation flask = at(Signed.config().flaskCompatible());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                " application/json ",
                "application/json;charset=utf-8",
                "application/json ; charset=latin1",
                "application/vnd.api+json",
                "application/+json"
            })
    void typesOfJsonAreLookedInto(String type) {
        assertThat(strict.find(body(type, GOOD), ACCESS)).isEqualTo("t");
        assertThat(flask.find(body(type, GOOD), ACCESS)).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "text/json",
                "text/plain",
                "application/jsonp",
                "application/json5",
                "application/json x",
                "application/json,text/plain",
                "application/xml;application/json",
                "image/svg+json",
                "+json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=application/json"
            })
    void otherTypesAreNot(String type) {
        assertThat(strict.find(body(type, GOOD).brokenBody(), ACCESS)).isNull();
        assertThat(flask.find(body(type, GOOD).brokenBody(), ACCESS)).isNull();
        assertThat(flask.missing(body(type, GOOD), ACCESS))
                .isEqualTo("Invalid content-type. Must be application/json.");
    }

    @Test
    void withoutATypeTheBodyIsNotRead() {
        assertThat(strict.find(FakeRequest.empty().brokenBody(), ACCESS)).isNull();
    }

    /** A client may say application/json of every request that it sends, also where it sends no body. */
    @Test
    void noBodyIsNoCredential() {
        assertThat(strict.find(json(""), ACCESS)).isNull();
        assertThat(flask.find(json(""), ACCESS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "[{\"access_token\":\"t\"}]",
                "\"t\"",
                "1",
                "null",
                "true",
                "{\"ACCESS_TOKEN\":\"t\"}",
                "{\"a\":{\"access_token\":\"t\"}}",
                "{\"a\":[{\"access_token\":\"t\"}],\"refresh_token\":\"r\"}",
                "{\"access_token\":null}",
                "{\"access_token\":\"\"}"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(strict.find(json(text), ACCESS)).isNull();
        assertThat(flask.find(json(text), ACCESS)).isNull();
        assertThat(flask.missing(json(text), ACCESS)).isEqualTo("Missing \"access_token\" key in json data.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.0", "0e5", "-0.0E-7", "false", "[]", "{}", "[ ]"})
    void whatPythonTakesForFalseIsNoneForTheModelOnly(String value) {
        assertThat(flask.find(json("{\"access_token\":" + value + "}"), ACCESS)).isNull();
        assertThat(refusalOf(() -> strict.find(json("{\"access_token\":" + value + "}"), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.MALFORMED_REQUEST, 400, "The token in the JSON body is no string."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "0.01",
                "-1",
                "true",
                "[\"t\"]",
                "[[]]",
                "[[[]],{}]",
                "{\"a\":{}}",
                "{\"access_token\":\"t\"}"
            })
    void aTokenIsAString(String value) {
        String text = "{\"a\":1,\"access_token\":" + value + ",\"b\":2}";

        assertThat(refusalOf(() -> strict.find(json(text), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.MALFORMED_REQUEST, 400, "The token in the JSON body is no string."));
        assertThat(refusalOf(() -> flask.find(json(text), ACCESS)))
                .isEqualTo(new Refusal(RefusalKind.INVALID_TOKEN, 422, "The token in the JSON body must be a string"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "{",
                "{\"access_token\"",
                "{\"access_token\":",
                "{\"access_token\":[",
                "{\"access_token\":{\"a\"",
                "{\"access_token\":\"t\"",
                "{\"access_token\":\"t\",}",
                "{\"access_token\":\"t\"}}",
                "{\"access_token\":\"t\"} x",
                "{\"access_token\":\"t\"}{}",
                "{\"access_token\":\"t\"}\u0000",
                "{\"access_token\":\"t\",\"access_token\":\"t\"}",
                "{\"access_token\":null,\"access_token\":\"t\"}",
                "{\"access_token\":\"t\",\"access\\u005ftoken\":\"u\"}",
                "{\"access_token\":\"t\",\"x\":NaN}",
                "{'access_token':'t'}",
                "{access_token:\"t\"}",
                "{\"access_token\":\"t\"}//",
                "[1,]",
                "\ufeff{\"access_token\":\"t\"}",
                "t",
                "nul"
            })
    void brokenJsonIsABadRequestAndForTheModelAsGoodAsNone(String text) {
        assertThat(refusalOf(() -> strict.find(json(text), ACCESS))).isEqualTo(BROKEN);
        assertThat(flask.find(json(text), ACCESS)).isNull();
    }

    @Test
    void theBodyIsUtf8AndNothingElse() {
        byte[][] bodies = {
            GOOD.getBytes(StandardCharsets.UTF_16),
            GOOD.getBytes(StandardCharsets.UTF_16LE),
            "{\"access_token\":\"t\",\"x\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1),
            "{\"access_token\":\"t\",\"x\":\"\u00c0\u00af\"}".getBytes(StandardCharsets.ISO_8859_1),
            "{\"access_token\":\"t\",\"x\":\"\u00ed\u00a0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1),
            {(byte) 0xff}
        };
        for (byte[] body : bodies) {
            FakeRequest request = FakeRequest.empty().body("application/json", body);
            assertThat(refusalOf(() -> strict.find(request, ACCESS))).isEqualTo(BROKEN);
            assertThat(flask.find(request, ACCESS)).isNull();
        }
        assertThat(strict.find(json("{\"é\":\"😀\",\"access_token\":\"t\"}"), ACCESS))
                .isEqualTo("t");
    }

    @Test
    void theGuardSaysWhichMember() {
        Guard refresh = Guard.standard().needRefresh();
        Guard any = Guard.standard().anyType();
        FakeRequest both = json("{\"refresh_token\":\"r\",\"access_token\":\"a\"}");
        FakeRequest only = json("{\"refresh_token\":\"r\"}");

        assertThat(strict.find(both, refresh)).isEqualTo("r");
        assertThat(strict.find(both, any)).isEqualTo("a");
        assertThat(strict.find(only, any)).isEqualTo("r");
        assertThat(strict.find(only, ACCESS)).isNull();
        assertThat(flask.find(only, any)).isNull();
        assertThat(flask.find(only, refresh)).isEqualTo("r");
        assertThat(flask.missing(both, refresh)).isEqualTo("Missing \"refresh_token\" key in json data.");
    }

    @Test
    void theLimitIsThatOfTheConfiguration() {
        for (JwtConfigBuilder config :
                new JwtConfigBuilder[] {Signed.config(), Signed.config().flaskCompatible()}) {
            JsonLocation location = at(config.jsonBodyLimit(GOOD.length()));

            assertThat(location.find(json(GOOD), ACCESS)).isEqualTo("t");
            assertThat(refusalOf(() -> location.find(json(GOOD + " "), ACCESS)))
                    .isEqualTo(new Refusal(RefusalKind.BODY_TOO_LARGE, 413, "The body is too large."));
        }
    }

    @Test
    void aBodyThatBreaksOffIsABadRequest() {
        for (JsonLocation location : new JsonLocation[] {strict, flask}) {
            assertThat(refusalOf(() -> location.find(json(GOOD).brokenBody(), ACCESS)))
                    .isEqualTo(new Refusal(RefusalKind.MALFORMED_REQUEST, 400, "The body can't be read."));
        }
    }

    @Test
    void theRestOfTheBodyMayHaveAnyShape() {
        String deep = "[".repeat(900) + "]".repeat(900);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            many.append("\"m").append(i).append("\":").append(i).append(',');
        }
        String wide = "{" + many + "\"access_token\":\"t\"}";
        String text = "{\"x\":\"" + "y".repeat(50_000) + "\",\"access_token\":\"t\",\"n\":" + "9".repeat(900) + "}";

        assertThat(strict.find(json("{\"a\":" + deep + ",\"access_token\":\"t\"}"), ACCESS))
                .isEqualTo("t");
        assertThat(strict.find(json(wide), ACCESS)).isEqualTo("t");
        assertThat(strict.find(json(text), ACCESS)).isEqualTo("t");
        assertThat(strict.find(json("{\"a\":1,\"a\":2,\"access_token\":\"t\"}"), ACCESS))
                .isEqualTo("t");
    }

    @Test
    void bodiesUpToTheLimitAreReadAtOnce() {
        JsonLocation location = at(Signed.config().jsonBodyLimit(1 << 20));
        for (String part :
                new String[] {"[", "{\"a\":", "{\"access_token\":", "\"\\u0041", "0", "é", "[[],", "{\"a\":1},", " "}) {
            String text = "{\"access_token\":" + part.repeat((1 << 18) / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThat(refusalOf(() ->
                                    location.find(json(text), Guard.standard().anyType())))
                            .isEqualTo(BROKEN));
        }
    }

    private static JsonLocation at(JwtConfigBuilder builder) {
        JwtConfig config = builder.build();
        return new JsonLocation(config, Wording.of(config));
    }

    private static FakeRequest json(String text) {
        return body("application/json", text);
    }

    private static FakeRequest body(String type, String text) {
        return FakeRequest.empty().body(type, text);
    }
}
