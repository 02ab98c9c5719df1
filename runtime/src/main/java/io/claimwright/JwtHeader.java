package io.claimwright;

import io.claimwright.internal.json.JsonClaim;
import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a token (RFC 7515 section 4). Where it comes from a {@link JwtToken} it was signed;
 * where it is given to a {@link DecodeKeyLoader}, or asked for with {@code unverifiedHeader}, nothing
 * of it is verified yet.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the content.
 */
public final class JwtHeader {
    private final byte[] json;
    private final @Nullable String algorithm;
    private final @Nullable String keyId;
    private final @Nullable String type;

    private JwtHeader(byte[] json, @Nullable String algorithm, @Nullable String keyId, @Nullable String type) {
        this.json = json;
        this.algorithm = algorithm;
        this.keyId = keyId;
        this.type = type;
    }

    /**
     * Reads a header.
     *
     * @param json its JSON text
     * @return the header, or null if the text is no JSON object, or {@code alg}, {@code kid} or {@code
     *     typ} is no string
     */
    public static @Nullable JwtHeader parse(byte[] json) {
        try {
            JsonClaimsReader in = new JsonClaimsReader(json);
            String algorithm = null;
            String keyId = null;
            String type = null;
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                switch (name) {
                    case "alg" -> algorithm = in.string();
                    case "kid" -> keyId = in.string();
                    case "typ" -> type = in.string();
                    default -> in.skip();
                }
            }
            return in.fault() == null ? new JwtHeader(json.clone(), algorithm, keyId, type) : null;
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    /**
     * The algorithm that the header names: {@code alg} (RFC 7515 section 4.1.1). It never decides how a
     * token is checked; the key does.
     *
     * @return the name, empty where there is none
     */
    public Optional<String> algorithm() {
        return Optional.ofNullable(algorithm);
    }

    /**
     * The name of the key: {@code kid} (RFC 7515 section 4.1.4).
     *
     * @return the name, empty where there is none
     */
    public Optional<String> keyId() {
        return Optional.ofNullable(keyId);
    }

    /**
     * The type of the whole token: {@code typ} (RFC 7515 section 4.1.9).
     *
     * @return the type, empty where there is none
     */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * Any member by its name, as one of the types that {@link JwtToken#claim(String, Class)} reads.
     *
     * @param name the member's name
     * @param wanted the Java type to read it as
     * @param <T> the same
     * @return the value, empty where there is no such member
     * @throws IllegalArgumentException if the member is of another type, or the type is not offered
     */
    public <T> Optional<T> value(String name, Class<T> wanted) {
        return JsonClaim.read(json, Objects.requireNonNull(name, "name"), wanted);
    }

    /**
     * The whole header.
     *
     * @return its JSON text
     */
    public String json() {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "JwtHeader[...]";
    }
}
