package io.claimwright.internal.verify;

import io.claimwright.internal.compact.CompactJws;
import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyId;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a header is one for our key (RFC 7515 section 4.1). The key decides the algorithm; the
 * header may only agree. The header that we write ourselves is compared as text, any other is read.
 */
public final class HeaderCheck {
    /**
     * Members that would change how a token is to be understood, or bring a key along (RFC 7515
     * sections 4.1.2 to 4.1.6, 4.1.10 and 4.1.11, RFC 7516, RFC 7797): none of them is obeyed here, so
     * a token that has one is refused.
     */
    public static final Set<String> REFUSED = Set.of(
            "crit", "b64", "zip", "cty", "enc", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c", "jwk", "jku", "x5u",
            "x5c");

    private static final Set<String> TYPES = Set.of("JWT", "at+jwt");

    private final JwtKey key;
    private final byte[] ownHeader;

    /**
     * For the tokens of one key.
     *
     * @param key the key
     * @param ownHeader the encoded header that our own minting writes for it
     */
    public HeaderCheck(JwtKey key, byte[] ownHeader) {
        this.key = key;
        this.ownHeader = ownHeader;
    }

    boolean accepts(CompactJws jws) {
        if (jws.firstDot() == ownHeader.length
                && Arrays.equals(jws.text(), 0, jws.firstDot(), ownHeader, 0, ownHeader.length)) {
            return true;
        }
        byte[] json = jws.header();
        try {
            return json != null && accepts(new JsonClaimsReader(json));
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private boolean accepts(JsonClaimsReader in) {
        String algorithm = null;
        String id = null;
        String type = null;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "alg" -> algorithm = in.string();
                case "kid" -> id = in.string();
                case "typ" -> type = in.string();
                default -> {
                    if (REFUSED.contains(name)) {
                        return false;
                    }
                    in.skip();
                }
            }
        }
        return in.fault() == null
                && key.algorithm().equals(algorithm)
                && (type == null || TYPES.contains(type))
                && accepts(id);
    }

    /** A key without a name ignores {@code kid}; a named one wants its own name, where there is one. */
    private boolean accepts(@Nullable String id) {
        if (id == null) {
            return true;
        }
        return KeyId.isLegal(id) && key.id().map(id::equals).orElse(true);
    }

    /**
     * Whether minting may write this type.
     *
     * @param type a header's {@code typ}
     * @return whether it is one that verifying takes
     */
    public static boolean isTokenType(Object type) {
        return type instanceof String text && TYPES.contains(text);
    }
}
