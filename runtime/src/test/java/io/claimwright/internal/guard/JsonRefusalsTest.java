package io.claimwright.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.JwtRefusedException;
import io.claimwright.Refusal;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonRefusalsTest {
    private final JsonRefusals renderer = JsonRefusals.byDefault();

    /** The table of refusals; a challenge without an error code is that of RFC 6750 section 3. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NO_CREDENTIAL, 401, Bearer",
                "MALFORMED_REQUEST, 400, 'Bearer error=\"invalid_request\", error_description=\"Why.\"'",
                "SEVERAL_CREDENTIALS, 400, 'Bearer error=\"invalid_request\", error_description=\"Why.\"'",
                "CSRF, 403, Bearer",
                "VERIFICATION_FAILED, 403, 'Bearer error=\"insufficient_scope\", error_description=\"Why.\"'",
                "NOT_OPEN, 403, -",
                "BODY_TOO_LARGE, 413, -",
                "INVALID_TOKEN, 401, 'Bearer error=\"invalid_token\", error_description=\"Why.\"'",
                "EXPIRED, 401, 'Bearer error=\"invalid_token\", error_description=\"Why.\"'",
                "WRONG_TYPE, 401, 'Bearer error=\"invalid_token\", error_description=\"Why.\"'",
                "REVOKED, 401, 'Bearer error=\"invalid_token\", error_description=\"Why.\"'",
                "UNKNOWN_USER, 401, 'Bearer error=\"invalid_token\", error_description=\"Why.\"'",
                "STALE, 401, 'Bearer error=\"insufficient_user_authentication\", error_description=\"Why.\"'",
                "METHOD_NOT_ALLOWED, 405, -",
                "METHOD_UNKNOWN, 501, -",
                "UNAVAILABLE, 503, -"
            })
    void everyKindHasItsStatusAndChallenge(RefusalKind kind, int status, String challenge) {
        RefusalResponse response = renderer.render(new Refusal(kind, "Why."), false);

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers().get("WWW-Authenticate")).isEqualTo(challenge);
        assertThat(response.body()).isEqualTo("{\"msg\":\"Why.\"}");
        assertThat(response.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsUnavailableIsTriedAgain(RefusalKind kind) {
        Map<String, String> headers =
                renderer.render(new Refusal(kind, "Why."), false).headers();

        assertThat(headers.containsKey("Retry-After")).isEqualTo(kind == RefusalKind.UNAVAILABLE);
        assertThat(headers.containsKey("Allow")).isEqualTo(kind == RefusalKind.METHOD_NOT_ALLOWED);
    }

    /** A claim's name may stand in the text, and a foreign name may be anything. */
    @ParameterizedTest
    @EnumSource
    void headersHaveVisibleAsciiOnlyAndNoQuoteInTheText(RefusalKind kind) {
        String nasty = "a\r\nSet-Cookie: x=y\0\t\"\\\u007f\u00e9\ud83d\ude00b";

        RefusalResponse response = renderer.render(new Refusal(kind, nasty), false);

        assertThat(response.headers().values())
                .allSatisfy(value -> assertThat(value).matches("[\\x20-\\x7E]*"));
        String challenge = response.headers().getOrDefault("WWW-Authenticate", "");
        assertThat(challenge).doesNotContain("\\");
        assertThat(challenge.chars().filter(c -> c == '"').count()).isIn(0L, 4L);
    }

    @Test
    void theBodyIsJsonWhateverTheTextIs() throws Exception {
        String nasty = "a\r\n\0\t\"\\</script>\u2028\u00e9\ud83d\ude00b";

        RefusalResponse response = new JsonRefusals(
                        Signed.config().errorMessageKey("a \"key\"").build())
                .render(new Refusal(RefusalKind.EXPIRED, nasty), false);

        Map<?, ?> body = new ObjectMapper().readValue(response.body(), Map.class);
        assertThat(body).hasSize(1);
        assertThat(body.get("a \"key\"")).isEqualTo(nasty);
    }

    @Test
    void theSchemeAndTheKeyAreThoseOfTheConfiguration() {
        BareJwt jwt = BareJwt.create(
                Signed.config().headerType("JWT").errorMessageKey("error").build());

        RefusalResponse response = jwt.response(new JwtRefusedException(RefusalKind.NO_CREDENTIAL, "Why."));

        assertThat(response.headers()).containsEntry("WWW-Authenticate", "JWT");
        assertThat(response.body()).isEqualTo("{\"error\":\"Why.\"}");
    }

    @Test
    void withoutASchemeTheChallengeIsStillOne() {
        assertThat(new JsonRefusals(Signed.config().headerType("").build())
                        .render(new Refusal(RefusalKind.NO_CREDENTIAL, "Why."), false)
                        .headers())
                .containsEntry("WWW-Authenticate", "Bearer");
    }
}
