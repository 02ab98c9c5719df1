package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.JwtToken;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the loaders of a case say; the profiles here ask it.
 *
 * @param json the loaders as they stand in the case
 */
record Loaders(JsonNode json) {
    boolean isRevoked(JwtToken token) {
        for (JsonNode id : json.path("blocklist")) {
            if (id.textValue().equals(token.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token has all claims that it must have. */
    boolean isVerified(JwtToken token) {
        return json.path("verify_claim").properties().stream()
                .allMatch(wanted -> token.claimJson(wanted.getKey())
                        .flatMap(Json::read)
                        .filter(value -> Json.same(wanted.getValue(), value))
                        .isPresent());
    }

    boolean knowUsers() {
        return json.has("users");
    }

    Optional<Person> user(String identity) {
        return Optional.ofNullable(json.path("users").get(identity))
                .filter(user -> !user.isNull())
                .map(Person::new);
    }

    Map<String, Object> claims(Identity identity) {
        Map<String, Object> claims = new LinkedHashMap<>();
        json.path("additional_claims")
                .properties()
                .forEach(claim -> claims.put(claim.getKey(), Json.toJava(named(claim.getValue(), identity))));
        return claims;
    }

    private static JsonNode named(JsonNode value, Identity identity) {
        return Json.mapStrings(
                value,
                text -> text.replace("{IDENTITY}", identity.json().asText().toUpperCase(Locale.ROOT)));
    }

    Map<String, Object> headers() {
        Map<String, Object> headers = new LinkedHashMap<>();
        json.path("additional_headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), Json.toJava(header.getValue())));
        return headers;
    }

    /** The subject of a token for this identity. */
    String subject(Identity identity) {
        return json.has("identity_field")
                ? identity.json().path(json.get("identity_field").textValue()).asText()
                : identity.json().asText();
    }

    /** Whether some kind of refusal has an answer of its own. */
    boolean answerRefusals() {
        return !json.path("errors").isEmpty();
    }
}
