package io.claimwright.internal.mint;

import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.json.JsonClaimsWriter;
import io.claimwright.internal.verify.HeaderFields;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The header of the tokens that we mint ourselves (RFC 7515 section 4.1). */
public final class OwnHeader {
    private OwnHeader() {}

    /**
     * The header of a token without anything special.
     *
     * @param key the key that signs
     * @return the encoded header, ASCII
     */
    public static byte[] of(JwtKey key) {
        return Base64Url.encode(json(key));
    }

    /**
     * The same before it is encoded.
     *
     * @param key the key that signs
     * @return the JSON text
     */
    public static byte[] json(JwtKey key) {
        return json(key, Map.of());
    }

    /**
     * The header of a token with members of its own.
     *
     * @param key the key that signs
     * @param members the further members
     * @return the encoded header, ASCII
     */
    static byte[] of(JwtKey key, Map<String, Object> members) {
        return Base64Url.encode(json(key, members));
    }

    private static byte[] json(JwtKey key, Map<String, Object> members) {
        Object kid = members.get("kid");
        if (kid != null && key.id().isPresent() && !kid.equals(key.id().get())) {
            throw new IllegalArgumentException(
                    "The header \"kid\" is another one than the key's own name, so no verifier would take the token.");
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("alg", key.algorithm());
        all.put("typ", "JWT");
        key.id().ifPresent(id -> all.put("kid", id));
        all.putAll(members);
        JsonClaimsWriter out = new JsonClaimsWriter();
        all.forEach(out::member);
        return out.finish();
    }

    /**
     * Refuses a member that would make the token another one than it is, or one that our own verifier
     * refuses.
     *
     * @param name the member's name
     * @param value its value
     * @param anyType whether the verifier takes any {@code typ}
     */
    static void check(String name, Object value, boolean anyType) {
        if (value == null) {
            throw new IllegalArgumentException("The header \"" + name + "\" is null; leave it out instead.");
        }
        if (name.equals("alg")) {
            throw new IllegalArgumentException("The header \"alg\" can't be set: the key has one algorithm.");
        }
        if (HeaderFields.REFUSED.contains(name)) {
            throw new IllegalArgumentException(
                    "The header \"" + name + "\" can't be set: a verifier refuses tokens that have it.");
        }
        if (name.equals("typ") && !(anyType ? value instanceof String : HeaderFields.isTokenType(value))) {
            throw new IllegalArgumentException("The header \"typ\" is \"JWT\" or \"at+jwt\".");
        }
        if (name.equals("kid") && !(value instanceof String id && KeyId.isLegal(id))) {
            throw new IllegalArgumentException(
                    "The header \"kid\" is a string of 1 to 256 characters without control characters.");
        }
    }
}
