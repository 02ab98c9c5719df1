package io.claimwright.config;

import io.claimwright.SettableClock;
import io.claimwright.TokenLocation;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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
public final class JwtConfig extends RequestConfig {
    private final JwtKeys keys;
    private final List<TrustedIssuer> trustedIssuers;
    private final boolean flask;
    private final @Nullable Duration accessTokenExpires;
    private final @Nullable Duration refreshTokenExpires;
    private final boolean acceptEndlessTokens;
    private final Duration leeway;
    private final int signatureCacheBytes;
    private final List<String> encodeAudience;
    private final List<String> decodeAudience;
    private final @Nullable String encodeIssuer;
    private final List<String> decodeIssuers;
    private final boolean encodeNotBefore;
    private final boolean verifySubject;
    private final String identityClaim;
    private final @Nullable ImplicitRefresh implicitRefresh;
    private final Clock clock;

    JwtConfig(JwtConfigBuilder options) {
        super(options, options.flask);
        this.keys = options.keys();
        this.trustedIssuers = List.copyOf(options.trusted);
        this.flask = options.flask;
        this.accessTokenExpires = options.accessTokenExpires;
        this.refreshTokenExpires = options.refreshTokenExpires;
        this.acceptEndlessTokens = options.acceptEndlessTokens || options.flask;
        this.leeway = options.leeway;
        this.signatureCacheBytes = options.signatureCacheBytes;
        this.encodeAudience = options.encodeAudience;
        this.decodeAudience = options.decodeAudience;
        this.encodeIssuer = options.encodeIssuer;
        this.decodeIssuers = options.decodeIssuers;
        this.encodeNotBefore = options.encodeNotBefore;
        this.verifySubject = options.verifySubject;
        this.identityClaim = options.identityClaim;
        this.implicitRefresh = options.implicitRefresh();
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
     * Starts with the defaults and keys that come and go.
     *
     * @param keys sign and check the tokens, or check those of somebody else
     * @return a builder
     */
    public static JwtConfigBuilder builder(JwtKeys keys) {
        return new JwtConfigBuilder(keys);
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
     * The configuration that these options give, by the names that they have in the environment; each
     * method of {@link JwtConfigBuilder} says its own. Lists are separated by commas. The keys are {@code
     * JWT_SECRET_KEY}, or {@code JWT_PUBLIC_KEY} and {@code JWT_PRIVATE_KEY}, with {@code JWT_ALGORITHM},
     * {@code JWT_DECODE_ALGORITHMS} and {@code JWT_KEY_ID}. Names that are no option are ignored.
     *
     * @param options the values by name
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used; it lists all that can't
     */
    public static JwtConfig from(Map<String, String> options) {
        return new EnvironmentOptions(options).config();
    }

    /**
     * The configuration that these properties give, as {@link #from(Map)}.
     *
     * @param properties the values by name, with their defaults
     * @return the configuration
     * @throws JwtConfigurationException if an option can't be used; it lists all that can't
     */
    public static JwtConfig from(Properties properties) {
        return EnvironmentOptions.of(properties).config();
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

    /** {@return the keys that sign and check our tokens} */
    public JwtKeys keys() {
        return keys;
    }

    /**
     * The key that signs now.
     *
     * @return the key
     * @throws IllegalStateException if our keys only check
     */
    public JwtKey key() {
        return keys.now()
                .signing()
                .orElseThrow(() -> new IllegalStateException(
                        "These keys only check tokens. Configure a key that signs to mint any."));
    }

    /** {@return the keys that check our tokens now, the one that signs first} */
    public List<JwtKey> decodeKeys() {
        return keys.now().checking();
    }

    /** {@return the other issuers whose tokens are accepted} */
    public List<TrustedIssuer> trustedIssuers() {
        return trustedIssuers;
    }

    /** {@return whether we do as Flask-JWT-Extended does where our defaults are stricter} */
    public boolean isFlaskCompatible() {
        return flask;
    }

    /** {@return how long an access token lives, empty for ever} */
    public Optional<Duration> accessTokenExpires() {
        return Optional.ofNullable(accessTokenExpires);
    }

    /** {@return how long a refresh token lives, empty for ever} */
    public Optional<Duration> refreshTokenExpires() {
        return Optional.ofNullable(refreshTokenExpires);
    }

    /** {@return whether a token without {@code exp} is accepted} */
    public boolean acceptsEndlessTokens() {
        return acceptEndlessTokens;
    }

    /** {@return how far the clocks of those who mint and those who check may be apart} */
    public Duration leeway() {
        return leeway;
    }

    /**
     * How much may be remembered of tokens whose signature was right.
     *
     * @return bytes, 0 for nothing
     */
    public int signatureCacheBytes() {
        return signatureCacheBytes;
    }

    /** {@return the {@code aud} of minted tokens, empty for none} */
    public List<String> encodeAudience() {
        return encodeAudience;
    }

    /**
     * Whether a token for this audience is ours to accept: it names one that we are, or names none and
     * we are none. In the preset, who is none accepts any.
     *
     * @param audience the {@code aud} of a token, empty for none
     * @return whether it is accepted
     */
    public boolean acceptsAudience(List<String> audience) {
        if (decodeAudience.isEmpty()) {
            return flask || audience.isEmpty();
        }
        return !Collections.disjoint(decodeAudience, audience);
    }

    /** {@return the {@code iss} of minted tokens, if there is one} */
    public Optional<String> encodeIssuer() {
        return Optional.ofNullable(encodeIssuer);
    }

    /** {@return the issuers whose tokens are accepted, empty where any is} */
    public List<String> decodeIssuers() {
        return decodeIssuers;
    }

    /** {@return whether minted tokens have {@code nbf}} */
    public boolean encodesNotBefore() {
        return encodeNotBefore;
    }

    /** {@return whether {@code sub} must be a string} */
    public boolean verifiesSubject() {
        return verifySubject;
    }

    /** {@return the claim that says who the user is} */
    public String identityClaim() {
        return identityClaim;
    }

    /** {@return whether minted tokens have a {@code csrf} claim} */
    public boolean mintsCsrf() {
        return csrf().isEnabled() && (flask || locations().contains(TokenLocation.COOKIES));
    }

    /** {@return when an access token in a cookie is replaced by a new one, if it ever is} */
    public Optional<ImplicitRefresh> implicitRefresh() {
        return Optional.ofNullable(implicitRefresh);
    }

    /** {@return what tells the time} */
    public Clock clock() {
        return clock;
    }

    /** Shows nothing of the keys. */
    @Override
    public String toString() {
        return "JwtConfig[...]";
    }
}
