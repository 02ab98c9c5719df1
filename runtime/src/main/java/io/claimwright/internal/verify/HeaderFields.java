package io.claimwright.internal.verify;

import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a header says (RFC 7515 section 4.1), read and not yet believed.
 *
 * @param json its JSON text
 * @param algorithm {@code alg}
 * @param keyId {@code kid}
 * @param type {@code typ}
 * @param isObeyable whether it asks for nothing that we would have to obey and don't
 */
public record HeaderFields(
        String json,
        @Nullable String algorithm,
        @Nullable String keyId,
        @Nullable String type,
        boolean isObeyable) {
    /**
     * Members that would change how a token is to be understood, or bring a key along (RFC 7515
     * sections 4.1.2 to 4.1.6, 4.1.10 and 4.1.11, RFC 7516, RFC 7797): none of them is obeyed here, so
     * a token that has one is refused.
     */
    public static final Set<String> REFUSED = Set.of(
            "crit", "b64", "zip", "cty", "enc", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c", "jwk", "jku", "x5u",
            "x5c");

    private static final Set<String> TYPES = Set.of("JWT", "at+jwt");

    /**
     * Whether a {@code typ} is one of a token as we take it by default.
     *
     * @param type the value
     * @return whether it is {@code JWT} or {@code at+jwt} (RFC 9068)
     */
    public static boolean isTokenType(@Nullable Object type) {
        return type instanceof String text && TYPES.contains(text);
    }

    /**
     * Reads a header.
     *
     * @param json its JSON text
     * @return the header, or null if the text is no JSON object, or one of the three is no string
     */
    public static @Nullable HeaderFields read(byte[] json) {
        try {
            return read(json, new JsonClaimsReader(json));
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static @Nullable HeaderFields read(byte[] json, JsonClaimsReader in) {
        String algorithm = null;
        String keyId = null;
        String type = null;
        boolean obeyable = true;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "alg" -> algorithm = in.string();
                case "kid" -> keyId = in.string();
                case "typ" -> type = in.string();
                default -> {
                    obeyable &= !REFUSED.contains(name);
                    in.skip();
                }
            }
        }
        return in.fault() == null
                ? new HeaderFields(new String(json, StandardCharsets.UTF_8), algorithm, keyId, type, obeyable)
                : null;
    }

    /** Shows nothing of the header. */
    @Override
    public String toString() {
        return "HeaderFields[...]";
    }
}
