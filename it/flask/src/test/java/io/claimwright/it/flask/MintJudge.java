package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.it.servers.KeptConnection.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Judges a minted token by what is in it. */
final class MintJudge {
    private MintJudge() {}

    static Judgement judge(Case mint, Answer answer) {
        JsonNode expected = mint.expected();
        if (!expected.has("claims")) {
            return new Judgement(answer.status() != 200, "no token", answer.status() + " " + answer.body());
        }
        if (answer.status() != 200) {
            return new Judgement(false, Json.write(expected), answer.status() + " " + answer.body());
        }
        JsonNode header = part(answer.body(), 0);
        JsonNode claims = part(answer.body(), 1);
        String algorithm = header.path("alg").asText();
        boolean agrees = Json.same(expected.path("header"), header)
                && same(expected.get("claims"), claims)
                && TokenRecipe.isSigned(answer.body(), algorithm, mint.options().get("JWT_SECRET_KEY"));
        return new Judgement(agrees, Json.write(expected), Json.write(header) + "." + Json.write(claims));
    }

    /** The JSON of a token's header (0) or of its claims (1). */
    static JsonNode part(String token, int index) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
        return Json.read(new String(json, StandardCharsets.UTF_8)).orElseThrow();
    }

    private static boolean same(JsonNode expected, JsonNode claims) {
        return expected.size() == claims.size()
                && expected.properties().stream()
                        .allMatch(claim -> isAs(claim.getValue(), claims.path(claim.getKey()), claims.path("iat")));
    }

    private static boolean isAs(JsonNode expected, JsonNode claim, JsonNode issuedAt) {
        return Moment.offset(expected)
                .map(offset -> isAt(offset, claim, issuedAt))
                .orElseGet(() -> expected.asText().equals("@uuid") ? isUuid(claim) : Json.same(expected, claim));
    }

    /** In whole seconds, rounded down, after the token was made. */
    private static boolean isAt(BigDecimal offset, JsonNode claim, JsonNode issuedAt) {
        if (!claim.isNumber() || !issuedAt.isNumber()) {
            return false;
        }
        BigDecimal after = claim.decimalValue().subtract(issuedAt.decimalValue());
        return after.setScale(0, RoundingMode.FLOOR).compareTo(offset) == 0;
    }

    private static boolean isUuid(JsonNode claim) {
        try {
            return UUID.fromString(claim.asText()).toString().equals(claim.asText());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
