package io.claimwright;

import io.claimwright.internal.json.JsonClaim;
import io.claimwright.internal.verify.HeaderFields;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The header of a token (RFC 7515 section 4). Where it comes from a {@link JwtToken} it was signed;
 * where it is given to a {@link DecodeKeyLoader}, or asked for with {@code unverifiedHeader}, nothing
 * of it is verified yet.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the content.
 */
public final class JwtHeader {
    private final HeaderFields fields;

    /**
     * For the library only; its parameter is of a package that is not exported.
     *
     * @param fields what was read
     */
    @SuppressWarnings("exports") // on purpose: who can't name the type can't make a header
    public JwtHeader(HeaderFields fields) {
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    /**
     * The algorithm that the header names: {@code alg} (RFC 7515 section 4.1.1). It never decides how a
     * token is checked; the key does.
     *
     * @return the name, empty where there is none
     */
    public Optional<String> algorithm() {
        return Optional.ofNullable(fields.algorithm());
    }

    /**
     * The name of the key: {@code kid} (RFC 7515 section 4.1.4).
     *
     * @return the name, empty where there is none
     */
    public Optional<String> keyId() {
        return Optional.ofNullable(fields.keyId());
    }

    /**
     * The type of the whole token: {@code typ} (RFC 7515 section 4.1.9).
     *
     * @return the type, empty where there is none
     */
    public Optional<String> type() {
        return Optional.ofNullable(fields.type());
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
        return JsonClaim.read(
                fields.json().getBytes(StandardCharsets.UTF_8), Objects.requireNonNull(name, "name"), wanted);
    }

    /**
     * The whole header.
     *
     * @return its JSON text
     */
    public String json() {
        return fields.json();
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "JwtHeader[...]";
    }
}
