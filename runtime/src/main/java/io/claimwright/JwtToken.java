package io.claimwright;

import io.claimwright.spi.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checked token: who holds one holds a token whose signature, time and type were verified. The
 * generated {@code ShopToken} extends it with one accessor per claim of its own.
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the content.
 */
public abstract class JwtToken {
    private final Proof proof;

    /**
     * For generated code only: a {@link Proof} is made by the verifier alone.
     *
     * @param proof what the verifier found
     */
    protected JwtToken(Proof proof) {
        this.proof = Objects.requireNonNull(proof, "A token is made by the verifier only.");
    }

    /**
     * To whom the token belongs: {@code sub} (RFC 7519 section 4.1.2), or the claim that the
     * configuration names as the identity.
     *
     * @return the subject; where the configuration lets an identity be no string, its JSON text
     */
    public final String subject() {
        return proof.subject();
    }

    /**
     * The token's own identifier: {@code jti} (RFC 7519 section 4.1.7). A token that this library
     * minted has a random UUID here.
     *
     * @return the identifier, or null where another issuer left it out
     */
    public final @Nullable String id() {
        return proof.id();
    }

    /**
     * What the token is for: the {@code type} claim, {@code access} or {@code refresh}.
     *
     * @return the type
     */
    public final String type() {
        return proof.type();
    }

    /**
     * Who made the token: {@code iss} (RFC 7519 section 4.1.1).
     *
     * @return the issuer, if the token names one
     */
    public final Optional<String> issuer() {
        return Optional.ofNullable(proof.issuer());
    }

    /**
     * For whom the token was made: {@code aud} (RFC 7519 section 4.1.3).
     *
     * @return the audience, empty where the token names none
     */
    public final List<String> audience() {
        return proof.audience();
    }

    /**
     * When the token was made: {@code iat} (RFC 7519 section 4.1.6).
     *
     * @return the moment, if the token says it
     */
    public final Optional<Instant> issuedAt() {
        return Optional.ofNullable(proof.issuedAt());
    }

    /**
     * From when on the token is valid: {@code nbf} (RFC 7519 section 4.1.5).
     *
     * @return the moment, if the token says it
     */
    public final Optional<Instant> notBefore() {
        return Optional.ofNullable(proof.notBefore());
    }

    /**
     * When the token expires: {@code exp} (RFC 7519 section 4.1.4). It is absent only where the
     * configuration accepts endless tokens.
     *
     * @return the moment, if the token says it
     */
    public final Optional<Instant> expiresAt() {
        return Optional.ofNullable(proof.expiresAt());
    }

    /**
     * Whether the token was fresh when it was checked: made from a password, not from a refresh token.
     *
     * @return whether it was fresh
     */
    public final boolean fresh() {
        return proof.fresh();
    }

    /**
     * Where in the request the token stood.
     *
     * @return the place, empty for a token that was verified outside a request
     */
    public final Optional<TokenLocation> location() {
        return Optional.ofNullable(proof.location());
    }

    /**
     * The token's header (RFC 7515 section 4), which is signed as well.
     *
     * @return the header
     */
    public final JwtHeader header() {
        return proof.header();
    }

    /**
     * Any claim of the token by its name, declared or not, as one of {@code String}, {@code Boolean},
     * {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code BigDecimal},
     * {@code Float}, {@code Double}, {@code Instant}, {@code Date}, {@code Duration}, {@code LocalDate},
     * {@code UUID}, {@code URI}, {@code Locale} or {@code byte[]}. The value is read anew at each call.
     *
     * @param name the claim's name
     * @param type the Java type to read it as
     * @param <T> the same
     * @return the value, empty where the token has no such claim
     * @throws IllegalArgumentException if the claim is there but is not of this type, or the type is
     *     none of these
     */
    public final <T> Optional<T> claim(String name, Class<T> type) {
        return proof.claim(name, type);
    }

    /**
     * Any claim of the token by its name, as the JSON text that was signed, for claims of a shape that
     * {@link #claim(String, Class)} does not read.
     *
     * @param name the claim's name
     * @return the JSON text, empty where the token has no such claim
     */
    public final Optional<String> claimJson(String name) {
        return proof.claimJson(name);
    }

    /**
     * The claims that the profile does not know, as the JSON texts that were signed: neither those that
     * it declares, by whatever name, nor the registered ones and {@code type}, {@code fresh} and {@code
     * csrf}. A service that makes a token for somebody whose token it was shown passes them on with
     * {@link io.claimwright.spi.TokenBuilder#undeclaredClaims(JwtToken)}.
     *
     * @return the texts by claim name, in the token's order; immutable, and read anew at each call
     */
    public final Map<String, String> undeclaredClaims() {
        return proof.undeclaredClaims();
    }

    /** Names the type and nothing else, so that a token can't leak into a log. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[...]";
    }
}
