package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts tokens together byte by byte, good ones and bad ones, with nothing of the library. */
final class TokenRecipe {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final JsonNode USUAL_HEADER =
            Json.object().put("alg", "HS256").put("typ", "JWT");

    private TokenRecipe() {}

    /**
     * The token of a case.
     *
     * @param recipe the case's {@code token}
     * @param secret the key where the recipe names none
     * @param now the second to which its times are relative
     * @return the token, empty where the case has none
     */
    static String token(JsonNode recipe, String secret, long now) {
        if (!recipe.isObject()) {
            return "";
        }
        if (recipe.has("raw")) {
            return recipe.get("raw").textValue();
        }
        JsonNode header = recipe.has("header") ? recipe.get("header") : USUAL_HEADER;
        String payload = recipe.has("payload_text")
                ? recipe.get("payload_text").textValue()
                : Json.write(Moment.resolve(recipe.path("claims"), now));
        String content = encode(Json.write(header)) + "." + encode(payload);
        String algorithm = recipe.path("sign_alg").asText(header.path("alg").asText());
        byte[] signature = sign(content, algorithm, recipe.path("key").asText(secret));
        if (recipe.path("flip_signature").asBoolean()) {
            signature[0] ^= 1;
        }
        return content + "." + BASE64.encodeToString(signature);
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the signature of a token is the one that this key makes. */
    static boolean isSigned(String token, String algorithm, String secret) {
        int end = token.lastIndexOf('.');
        return BASE64.encodeToString(sign(token.substring(0, end), algorithm, secret))
                .equals(token.substring(end + 1));
    }

    private static byte[] sign(String content, String algorithm, String secret) {
        if (algorithm.equalsIgnoreCase("none")) {
            return new byte[0];
        }
        if (!algorithm.startsWith("HS")) {
            throw new IllegalArgumentException("A signature of the algorithm " + algorithm);
        }
        try {
            String name = "HmacSHA" + algorithm.substring(2);
            Mac mac = Mac.getInstance(name);
            // A zero byte is the same key as none (RFC 2104 section 2), for which Java has no object.
            mac.init(new SecretKeySpec(secret.isEmpty() ? new byte[1] : secret.getBytes(StandardCharsets.UTF_8), name));
            return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A signature of the algorithm " + algorithm, e);
        }
    }
}
