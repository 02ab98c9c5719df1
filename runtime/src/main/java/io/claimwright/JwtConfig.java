package io.claimwright;

import io.claimwright.keys.JwtKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key, and how tokens are minted and checked. Every value has a safe default but the key, which
 * has none. Faults are found when the configuration is made, all at once, and no switch turns the
 * check of signature or expiry off.
 *
 * <pre>{@code
 * JwtConfig config = JwtConfig.fromEnvironment(); // JWT_SECRET_KEY and its kin
 * JwtConfig config = JwtConfig.builder(JwtKey.hs256(secret)).encodeAudience("shop").decodeAudience("shop").build();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. {@code toString} shows nothing of the key.
 */
public final class JwtConfig {
    private final JwtKey key;
    private final @Nullable Duration accessTokenExpires;
    private final @Nullable Duration refreshTokenExpires;
    private final Duration leeway;
    private final List<String> encodeAudience;
    private final List<String> decodeAudience;
    private final @Nullable String encodeIssuer;
    private final List<String> decodeIssuers;
    private final boolean encodeNotBefore;
    private final boolean acceptEndlessTokens;
    private final String headerName;
    private final String headerType;
    private final String errorMessageKey;
    private final Clock clock;

    JwtConfig(JwtConfigBuilder options) {
        this.key = options.key;
        this.accessTokenExpires = options.accessTokenExpires;
        this.refreshTokenExpires = options.refreshTokenExpires;
        this.leeway = options.leeway;
        this.encodeAudience = options.encodeAudience;
        this.decodeAudience = options.decodeAudience;
        this.encodeIssuer = options.encodeIssuer;
        this.decodeIssuers = options.decodeIssuers;
        this.encodeNotBefore = options.encodeNotBefore;
        this.acceptEndlessTokens = options.acceptEndlessTokens;
        this.headerName = options.headerName;
        this.headerType = options.headerType;
        this.errorMessageKey = options.errorMessageKey;
        this.clock = options.clock;
    }

    /**
     * Starts with the defaults and this key.
     *
     * @param key signs and checks the tokens
     * @return a builder
     */
    public static JwtConfigBuilder builder(JwtKey key) {
        return new JwtConfigBuilder(key);
    }

    /**
     * The configuration that the environment variables give: {@code JWT_SECRET_KEY}, which must be
     * set, and those that {@link #from(Map)} lists.
     *
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used; it lists all that can't
     */
    public static JwtConfig fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * The configuration that these options give, by the names that they have in the environment:
     * {@code JWT_SECRET_KEY}, {@code JWT_ALGORITHM} ({@code HS256}, {@code HS384} or {@code HS512}),
     * {@code JWT_KEY_ID}, {@code JWT_ACCESS_TOKEN_EXPIRES} and {@code JWT_REFRESH_TOKEN_EXPIRES} (in
     * seconds, or {@code false} for never), {@code JWT_DECODE_LEEWAY} (in seconds), {@code
     * JWT_ENCODE_AUDIENCE}, {@code JWT_DECODE_AUDIENCE}, {@code JWT_ENCODE_ISSUER}, {@code
     * JWT_DECODE_ISSUER}, {@code JWT_ENCODE_NBF}, {@code JWT_TOKEN_LOCATION} ({@code headers}), {@code
     * JWT_HEADER_NAME}, {@code JWT_HEADER_TYPE} and {@code JWT_ERROR_MESSAGE_KEY}. Lists are separated
     * by commas. Names that are none of these are ignored.
     *
     * @param options the values by name, for example a {@code Properties} as a map
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used; it lists all that can't
     */
    public static JwtConfig from(Map<String, String> options) {
        return new EnvironmentOptions(options).config();
    }

    /**
     * For tests: a random key, and everything else by default.
     *
     * @return a configuration that no other one can check tokens of
     */
    public static JwtConfig forTests() {
        return forTests(Clock.systemUTC());
    }

    /**
     * For tests: a random key and this clock.
     *
     * @param clock tells the time, for example a {@link SettableClock}
     * @return a configuration that no other one can check tokens of
     */
    public static JwtConfig forTests(Clock clock) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return builder(JwtKey.hs256(secret)).clock(clock).build();
    }

    /**
     * The key that signs and checks the tokens.
     *
     * @return the key
     */
    public JwtKey key() {
        return key;
    }

    /**
     * How long an access token lives.
     *
     * @return the time, empty for ever
     */
    public Optional<Duration> accessTokenExpires() {
        return Optional.ofNullable(accessTokenExpires);
    }

    /**
     * How long a refresh token lives.
     *
     * @return the time, empty for ever
     */
    public Optional<Duration> refreshTokenExpires() {
        return Optional.ofNullable(refreshTokenExpires);
    }

    /**
     * How far the clocks of those who mint and those who check may be apart.
     *
     * @return at most 300 seconds
     */
    public Duration leeway() {
        return leeway;
    }

    /**
     * The {@code aud} of minted tokens.
     *
     * @return the audience, empty for none
     */
    public List<String> encodeAudience() {
        return encodeAudience;
    }

    /**
     * Whether a token for this audience is ours to accept: it names one that we are, or names none and
     * we are none.
     *
     * @param audience the {@code aud} of a token, empty for none
     * @return whether it is accepted
     */
    public boolean acceptsAudience(List<String> audience) {
        return decodeAudience.isEmpty() ? audience.isEmpty() : !Collections.disjoint(decodeAudience, audience);
    }

    /**
     * The {@code iss} of minted tokens.
     *
     * @return the issuer, if there is one
     */
    public Optional<String> encodeIssuer() {
        return Optional.ofNullable(encodeIssuer);
    }

    /**
     * The issuers whose tokens are accepted.
     *
     * @return the issuers, empty where any is
     */
    public List<String> decodeIssuers() {
        return decodeIssuers;
    }

    /**
     * Whether minted tokens have {@code nbf}.
     *
     * @return whether they have it
     */
    public boolean encodesNotBefore() {
        return encodeNotBefore;
    }

    /**
     * Whether a token without {@code exp} is accepted.
     *
     * @return whether it is
     */
    public boolean acceptsEndlessTokens() {
        return acceptEndlessTokens;
    }

    /**
     * The request header that has the token.
     *
     * @return the name
     */
    public String headerName() {
        return headerName;
    }

    /**
     * The authentication scheme in that header (RFC 9110 section 11.1).
     *
     * @return the scheme, empty where the whole value is the token
     */
    public String headerType() {
        return headerType;
    }

    /**
     * The member of a refusal's JSON that has its text.
     *
     * @return the member's name
     */
    public String errorMessageKey() {
        return errorMessageKey;
    }

    /**
     * What tells the time.
     *
     * @return the clock
     */
    public Clock clock() {
        return clock;
    }

    /** Names the algorithm and nothing of the key. */
    @Override
    public String toString() {
        return "JwtConfig[" + key.algorithm() + "]";
    }
}
