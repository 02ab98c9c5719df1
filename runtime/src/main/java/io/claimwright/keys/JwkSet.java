package io.claimwright.keys;

import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of keys as JSON (RFC 7517 section 5): those of another server, or one's own to publish.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JwkSet {
    /** The most bytes that a set may have. */
    public static final int MAX_LENGTH = 256 * 1024;

    private static final int MAX_MEMBERS = 10_000;

    private final List<JwtKey> keys;
    private final boolean secret;

    private JwkSet(List<JwtKey> keys, boolean secret) {
        this.keys = List.copyOf(keys);
        this.secret = secret;
    }

    /**
     * Reads a set. Left out are keys that say that they are not for signatures, those of algorithms that
     * are not offered here, and those of RSA and HMAC that don't name their algorithm.
     *
     * @param json the JSON text, UTF-8, at most {@link #MAX_LENGTH} bytes
     * @return the set, maybe an empty one
     * @throws IllegalArgumentException if it is no such text, has a name twice, mixes secrets with public
     *     keys, or holds a key that is weak or doesn't fit what it says of itself
     */
    public static JwkSet parse(byte[] json) {
        return parse(json, null);
    }

    /**
     * Reads a set of a server that does not name the algorithm of its RSA keys.
     *
     * @param json as {@link #parse(byte[])}
     * @param algorithmOfRsa the algorithm of RSA keys without {@code alg}, such as {@code RS256}
     * @return as {@link #parse(byte[])}
     * @throws IllegalArgumentException as {@link #parse(byte[])}
     */
    public static JwkSet parse(byte[] json, @Nullable String algorithmOfRsa) {
        List<JwtKey> keys = new ArrayList<>();
        boolean shared = false;
        boolean paired = false;
        boolean secret = false;
        for (String text : texts(json)) {
            Jwk jwk = Jwk.read(text.getBytes(StandardCharsets.UTF_8));
            boolean isShared = jwk.find("kty").map("oct"::equals).orElse(false);
            shared |= isShared;
            paired |= !isShared;
            secret |= jwk.isSecret();
            if (jwk.isForSignatures()) {
                algorithm(jwk, algorithmOfRsa).map(jwk::key).ifPresent(keys::add);
            }
        }
        if (shared && paired) {
            throw new IllegalArgumentException("The set mixes secrets with keys that are public.");
        }
        refuseSameNames(keys);
        return new JwkSet(keys, secret);
    }

    private static List<String> texts(byte[] json) {
        if (json.length > MAX_LENGTH) {
            throw new IllegalArgumentException("The set has more than " + MAX_LENGTH + " bytes.");
        }
        try {
            JsonClaimsReader in = new JsonClaimsReader(json, MAX_MEMBERS);
            List<String> texts = null;
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                if (name.equals("keys")) {
                    texts = in.list(each -> in.stringOrJson());
                } else {
                    in.skip();
                }
            }
            if (texts != null) {
                return texts;
            }
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException("The set can't be read: " + e.getMessage());
        }
        throw new IllegalArgumentException("The set has no \"keys\", or they are no array.");
    }

    private static Optional<String> algorithm(Jwk jwk, @Nullable String ofRsa) {
        Optional<String> named = jwk.find("alg");
        if (named.isPresent()) {
            return named.filter(JwkSet::isOffered);
        }
        return switch (jwk.find("kty").orElse("")) {
            case "RSA" -> Optional.ofNullable(ofRsa);
            case "EC" -> EcAlgorithm.ofCurve(jwk.find("crv").orElse("")).map(EcAlgorithm::name);
            case "OKP" -> jwk.find("crv").filter(EdKey.CURVE::equals);
            default -> Optional.empty();
        };
    }

    private static boolean isOffered(String algorithm) {
        return HmacAlgorithm.isName(algorithm)
                || algorithm.equals(EdKey.CURVE)
                || PairedAlgorithm.all().stream()
                        .anyMatch(paired -> paired.name().equals(algorithm));
    }

    private static void refuseSameNames(List<JwtKey> keys) {
        Set<String> names = new HashSet<>();
        for (JwtKey key : keys) {
            if (!key.id().map(names::add).orElse(true)) {
                throw new IllegalArgumentException("The set has two keys of one name (\"kid\").");
            }
        }
    }

    /**
     * The keys, in the order of the text.
     *
     * @return the keys
     */
    public List<JwtKey> keys() {
        return keys;
    }

    /**
     * Whether the text has a secret or a private part, which is no secret any more where others can read
     * the text.
     *
     * @return whether it has
     */
    public boolean hasSecrets() {
        return secret;
    }

    /**
     * Writes the public parts of keys, for others who check what these sign. Keys of HMAC have none, and of
     * an {@code Algorithm} of java-jwt it is not known: these are left out.
     *
     * @param keys the keys
     * @return the JSON text, ASCII, the same for the same keys
     */
    public static String write(Collection<JwtKey> keys) {
        return JwkText.of(keys);
    }

    /** Says how many keys there are and nothing of them. */
    @Override
    public String toString() {
        return "JwkSet[" + keys.size() + "]";
    }
}
