package io.claimwright.spi;

import io.claimwright.JwtToken;
import io.claimwright.internal.mint.MintOptions;
import io.claimwright.keys.JwtKey;
import java.time.Duration;
import java.util.Map;

/**
 * A token in the making; the generated builder adds a method per claim of its profile. Not safe for
 * use by several threads.
 *
 * @param <C> the claims record
 * @param <B> the generated builder
 */
public abstract class TokenBuilder<C, B extends TokenBuilder<C, B>> {
    private final JwtEngine<?, C, ?> engine;
    private final String type;
    private final String identity;
    private final MintOptions options;

    /**
     * For generated code.
     *
     * @param engine makes the token
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     */
    protected TokenBuilder(JwtEngine<?, C, ?> engine, String type, String identity) {
        this.engine = engine;
        this.type = type;
        this.identity = identity;
        this.options = engine.options();
    }

    /**
     * For generated code of a profile that says what the header has.
     *
     * @param engine makes the token
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     * @param headers what the headers loader said
     */
    protected TokenBuilder(JwtEngine<?, C, ?> engine, String type, String identity, Map<String, ?> headers) {
        this(engine, type, identity);
        options.loadedHeaders(headers);
    }

    /**
     * For generated code of a profile that says which key signs.
     *
     * @param engine makes the token
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     * @param headers what the headers loader said, empty without one
     * @param key what the key loader said
     */
    protected TokenBuilder(
            JwtEngine<?, C, ?> engine, String type, String identity, Map<String, ?> headers, JwtKey key) {
        this(engine, type, identity, headers);
        options.key(key);
    }

    /**
     * The claims as they stand now.
     *
     * @return the record
     */
    protected abstract C claims();

    /**
     * This builder.
     *
     * @return this builder
     */
    protected abstract B self();

    /**
     * The token is fresh: the user has just given a password, or the like.
     *
     * @return this builder
     */
    public final B fresh() {
        options.fresh(true);
        return self();
    }

    /**
     * The token is fresh, or is not.
     *
     * @param fresh whether it is
     * @return this builder
     */
    public final B fresh(boolean fresh) {
        options.fresh(fresh);
        return self();
    }

    /**
     * The token is fresh for some time from now on, and then no more, though it goes on to be valid.
     *
     * @param time how long
     * @return this builder
     */
    public final B freshFor(Duration time) {
        options.freshFor(time);
        return self();
    }

    /**
     * The token expires after this time instead of the configured one.
     *
     * @param time how long, in whole seconds not zero; a negative time makes a token that has expired
     * @return this builder
     * @throws IllegalArgumentException if it is zero or less than a second
     */
    public final B expiresIn(Duration time) {
        options.expiresIn(time);
        return self();
    }

    /**
     * The token never expires. Whoever checks it must accept endless tokens.
     *
     * @return this builder
     */
    public final B neverExpires() {
        options.neverExpires();
        return self();
    }

    /**
     * Sets a claim that has no method of its own, a registered one included; it goes before what the
     * configuration says.
     *
     * @param name the claim's name
     * @param value a string, number, boolean, Instant, Date, Duration, LocalDate, UUID, URI, Locale,
     *     enum constant, {@code byte[]}, or an array, a collection or a map of these
     * @return this builder
     * @throws IllegalArgumentException if the claim is declared, or is registered and of another type
     */
    public final B claim(String name, Object value) {
        options.claim(name, value);
        return self();
    }

    /**
     * Takes over the claims of a token that its profile does not know, as they were signed. What this
     * builder's own profile declares, and what belongs to the library such as {@code exp} and {@code
     * jti}, is never taken over; and {@link #claim(String, Object)} goes before it, wherever it is called.
     *
     * @param from a checked token, whose unknown claims the new token is to vouch for
     * @return this builder
     */
    public final B undeclaredClaims(JwtToken from) {
        options.undeclaredClaims(from.undeclaredClaims());
        return self();
    }

    /**
     * Sets a member of the token's header (RFC 7515 section 4).
     *
     * @param name the member's name
     * @param value its value, as for {@link #claim(String, Object)}
     * @return this builder
     * @throws IllegalArgumentException for {@code alg} and for members that a verifier refuses
     */
    public final B header(String name, Object value) {
        options.header(name, value);
        return self();
    }

    /**
     * Makes the token.
     *
     * @return the compact JWS (RFC 7515 section 7.1)
     * @throws IllegalArgumentException if a claim is null or can't be written, or the token is too long
     */
    public final String create() {
        return engine.mint(type, identity, claims(), options);
    }
}
