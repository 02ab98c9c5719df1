package io.claimwright.internal.verify;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimwright.fixture.Vectors;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The vectors of Wycheproof for JWS and JWK. */
class WycheproofTest {
    /** Cases whose label is wrong or another decision than ours, and what is right here. */
    private static final Map<Integer, Boolean> WAIVED = Map.ofEntries(
            // labelled invalid, and byte for byte the same as 357, which is valid
            Map.entry(367, true),
            Map.entry(370, true),
            // labelled valid, with a question mark within the base64url
            Map.entry(372, false),
            Map.entry(373, false),
            // labelled valid, with a key for PS256 under a header of PS384 (RFC 8725 section 3.1)
            Map.entry(346, false),
            Map.entry(350, false),
            // labelled valid, with a key for "ES521", which is no algorithm
            Map.entry(347, false),
            Map.entry(351, false));

    private static final Set<Integer> MISSPELT = Set.of(347, 351);

    private final Vectors vectors = new Vectors();

    @Test
    void signatures() {
        for (JsonNode group : groups("json_web_signature_test.json")) {
            for (JsonNode test : group.get("tests")) {
                int id = test.get("tcId").intValue();
                boolean valid = test.get("result").textValue().equals("valid");
                JsonNode key = key(group);
                String jws = jws(test);
                boolean right = accepts(jws, key) == WAIVED.getOrDefault(id, valid);
                if (MISSPELT.contains(id)) {
                    right &= accepts(jws, ((ObjectNode) key.deepCopy()).put("alg", "ES512"));
                }
                vectors.count(right, id + " " + test.get("comment").textValue());
            }
        }
        vectors.finish(401);
    }

    @Test
    void keys() {
        for (JsonNode group : groups("json_web_key_test.json")) {
            for (JsonNode test : group.get("tests")) {
                boolean valid = test.get("result").textValue().equals("valid");
                vectors.count(accepts(jws(test), key(group)) == valid, about(test));
            }
        }
        vectors.finish(26);
    }

    /** Those that are JWS, and the rest, which is JWE and all refused. */
    @Test
    void crypto() {
        for (JsonNode group : groups("json_web_crypto_test.json")) {
            for (JsonNode test : group.get("tests")) {
                if (test.has("jws")) {
                    boolean valid = test.get("result").textValue().equals("valid");
                    vectors.count(accepts(jws(test), key(group)) == valid, about(test));
                } else if (accepts(test.get("jwe").asText(), key(group))) {
                    vectors.count(false, about(test));
                }
            }
        }
        vectors.finish(49);
    }

    private static JsonNode groups(String file) {
        return Vectors.json(Vectors.folder("wycheproof").resolve(file)).get("testGroups");
    }

    private static String about(JsonNode test) {
        return test.get("tcId") + " " + test.get("comment").textValue();
    }

    private static JsonNode key(JsonNode group) {
        return group.has("public") ? group.get("public") : group.get("private");
    }

    /** One case is no text but the JSON form. */
    private static String jws(JsonNode test) {
        JsonNode jws = test.get("jws");
        return jws.isTextual() ? jws.textValue() : jws.toString();
    }

    private static boolean accepts(String jws, JsonNode key) {
        List<JwtKey> keys;
        try {
            keys = key.has("keys")
                    ? JwkSet.parse(key.toString().getBytes(StandardCharsets.UTF_8))
                            .keys()
                    : List.of(one(key));
        } catch (IllegalArgumentException e) {
            return false;
        }
        return !keys.isEmpty() && JwsLayer.accepts(jws, keys);
    }

    /** A key that does not say its algorithm gets the one that its kind has most often. */
    private static JwtKey one(JsonNode key) {
        if (key.path("k").asText().equals("A".repeat(43))) {
            // 32 zeros, which the typed factories refuse; what these cases are about is the token.
            byte[] zeros = Base64.getUrlDecoder().decode(key.get("k").textValue());
            return JwtKey.of(Algorithm.HMAC256(zeros)).withId(key.get("kid").textValue());
        }
        String algorithm = key.path("alg").asText(key.get("kty").asText().equals("RSA") ? "RS256" : "ES256");
        return JwtKey.jwk(algorithm, key.toString());
    }
}
