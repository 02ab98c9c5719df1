package io.claimwright.keys;

import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MalformedJsonException;
import io.claimwright.spi.ClaimsReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JWK (RFC 7517 section 4), read strictly. Its texts about a fault name members and hold nothing of the
 * key.
 */
final class Jwk {
    private static final Set<String> TEXTS =
            Set.of("kty", "crv", "alg", "use", "kid", "k", "n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y");

    private final Map<String, String> members;
    private final @Nullable List<String> operations;

    private Jwk(Map<String, String> members, @Nullable List<String> operations) {
        this.members = members;
        this.operations = operations;
    }

    static Jwk read(byte[] json) {
        try {
            return read(new JsonClaimsReader(json));
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException("The text is no JWK: " + e.getMessage());
        }
    }

    private static Jwk read(JsonClaimsReader in) {
        Map<String, String> members = new HashMap<>();
        List<String> operations = null;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (name.equals("key_ops")) {
                operations = in.list(ClaimsReader::string);
            } else if (name.equals("oth")) {
                throw new IllegalArgumentException("The JWK is an RSA key of more than two primes.");
            } else if (TEXTS.contains(name)) {
                members.put(name, String.valueOf(in.string()));
            } else {
                in.skip();
            }
            if (in.fault() != null) {
                throw new IllegalArgumentException(
                        "The JWK's \"" + name + "\" is of another JSON type than RFC 7517 has.");
            }
        }
        if (operations != null && new HashSet<>(operations).size() < operations.size()) {
            throw new IllegalArgumentException("The JWK's \"key_ops\" has a value twice.");
        }
        return new Jwk(members, operations);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Whether it has a part that nobody else may have. */
    boolean isSecret() {
        return members.containsKey("k") || members.containsKey("d");
    }

    /** Whether it says that it is for something else than signatures (RFC 7517 sections 4.2 and 4.3). */
    boolean isForSignatures() {
        return find("use").map("sig"::equals).orElse(true)
                && (operations == null || operations.contains("verify") || (isSecret() && operations.contains("sign")));
    }

    /** The bytes of a member, in canonical base64url. */
    byte[] bytes(String name) {
        String text = find(name).orElseThrow(() -> new IllegalArgumentException("The JWK has no \"" + name + "\"."));
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = Base64Url.decode(ascii, 0, ascii.length);
        if (bytes == null || text.chars().anyMatch(each -> each > Byte.MAX_VALUE)) {
            throw new IllegalArgumentException("The JWK's \"" + name + "\" is no base64url.");
        }
        return bytes;
    }

    /** The key for an algorithm, which all that the JWK says must agree with. */
    JwtKey key(String algorithm) {
        if (!isForSignatures()) {
            throw new IllegalArgumentException("The JWK is not for signatures: its \"use\" or \"key_ops\" says so.");
        }
        JwtKey key =
                algorithm.startsWith("HS") ? secret(algorithm) : JwkParts.key(this, PairedAlgorithm.named(algorithm));
        if (!find("alg").map(key::isFor).orElse(true)) {
            throw new IllegalArgumentException("The JWK's \"alg\" is another one than " + key.algorithm() + ".");
        }
        return find("kid").map(key::withId).orElse(key);
    }

    private JwtKey secret(String algorithm) {
        require("kty", "oct", algorithm);
        return HmacKey.of(HmacAlgorithm.named(algorithm), bytes("k"));
    }

    void require(String name, String value, String algorithm) {
        if (!find(name).map(value::equals).orElse(false)) {
            throw new IllegalArgumentException(
                    "The JWK's \"%s\" is not \"%s\", which %s needs.".formatted(name, value, algorithm));
        }
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "Jwk[...]";
    }
}
