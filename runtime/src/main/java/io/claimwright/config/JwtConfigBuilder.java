package io.claimwright.config;

import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link JwtConfig}. Not safe for use by several threads. */
public final class JwtConfigBuilder extends RequestOptions {
    private final @Nullable JwtKey key;
    private final @Nullable JwtKeys given;
    List<JwtKey> decodeKeys = List.of();
    final List<TrustedIssuer> trusted = new ArrayList<>();
    boolean flask;

    @Nullable
    Duration accessTokenExpires = Duration.ofMinutes(15);

    @Nullable
    Duration refreshTokenExpires = Duration.ofDays(30);

    Duration leeway = Duration.ZERO;
    int signatureCacheBytes = 4 << 20;
    List<String> encodeAudience = List.of();
    List<String> decodeAudience = List.of();

    @Nullable
    String encodeIssuer;

    List<String> decodeIssuers = List.of();
    boolean encodeNotBefore = true;
    boolean acceptEndlessTokens;
    boolean verifySubject = true;
    String identityClaim = "sub";

    @Nullable
    Duration refreshWindow;

    @Nullable
    Duration refreshLimit;

    Clock clock = Clock.tickMillis(ZoneOffset.UTC); // the system's, without the digits that cost as much again

    JwtConfigBuilder(JwtKey key) {
        this.key = Objects.requireNonNull(key, "key");
        this.given = null;
    }

    JwtConfigBuilder(JwtKeys keys) {
        this.key = null;
        this.given = Objects.requireNonNull(keys, "keys");
    }

    @Override
    JwtConfigBuilder self() {
        return this;
    }

    /**
     * Does as Flask-JWT-Extended does where our defaults are stricter ({@code
     * JWT_COMPATIBILITY=flask}). What is set explicitly stays, whether before or after this call.
     *
     * @return this builder
     */
    public JwtConfigBuilder flaskCompatible() {
        this.flask = true;
        return this;
    }

    /**
     * Keys that check tokens beside the one that signs them, none by default ({@code
     * JWT_DECODE_ALGORITHMS}). Several of one algorithm need names ({@link JwtKey#withId}).
     *
     * @param keys the keys; the one that signs is always among them, named or not
     * @return this builder
     */
    public JwtConfigBuilder decodeKeys(JwtKey... keys) {
        this.decodeKeys = List.of(keys);
        return this;
    }

    /**
     * Accepts the tokens of another issuer as well, with its own keys: a token whose {@code iss} is this one
     * is checked with them and no others, and what they sign has no other {@code iss}. Our own issuer must
     * then be said with {@link #decodeIssuer}.
     *
     * @param issuer the other's {@code iss}, compared exactly
     * @param keys its keys, for example {@link io.claimwright.jwks.RemoteJwks}
     * @param audience whom its tokens must be for; where none is given, as {@link #decodeAudience}
     * @return this builder
     */
    public JwtConfigBuilder trust(String issuer, JwtKeys keys, String... audience) {
        trusted.add(new TrustedIssuer(issuer, keys, List.of(audience)));
        return this;
    }

    /**
     * How long access tokens live, 15 minutes by default ({@code JWT_ACCESS_TOKEN_EXPIRES}).
     *
     * @param time at least a second, at most a hundred years
     * @return this builder
     */
    public JwtConfigBuilder accessTokenExpires(Duration time) {
        this.accessTokenExpires = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * How long refresh tokens live, 30 days by default ({@code JWT_REFRESH_TOKEN_EXPIRES}).
     *
     * @param time at least a second, at most a hundred years
     * @return this builder
     */
    public JwtConfigBuilder refreshTokenExpires(Duration time) {
        this.refreshTokenExpires = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * Access tokens never expire. Whoever checks them must {@link #acceptEndlessTokens()}.
     *
     * @return this builder
     */
    public JwtConfigBuilder accessTokenNeverExpires() {
        this.accessTokenExpires = null;
        return this;
    }

    /**
     * Refresh tokens never expire. Whoever checks them must {@link #acceptEndlessTokens()}.
     *
     * @return this builder
     */
    public JwtConfigBuilder refreshTokenNeverExpires() {
        this.refreshTokenExpires = null;
        return this;
    }

    /**
     * Accepts tokens that have no {@code exp}. One that has it still expires.
     *
     * @return this builder
     */
    public JwtConfigBuilder acceptEndlessTokens() {
        this.acceptEndlessTokens = true;
        return this;
    }

    /**
     * How far clocks may be apart, zero by default ({@code JWT_DECODE_LEEWAY}).
     *
     * @param time 0 to 300 seconds
     * @return this builder
     */
    public JwtConfigBuilder leeway(Duration time) {
        this.leeway = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * How many bytes may be used to remember, of tokens that a key with a public part has signed, that it has:
     * 4 MiB by default, and 0 for none ({@code JWT_SIGNATURE_CACHE_BYTES}). Everything else about a token is
     * checked each time. Never used for shared secrets.
     *
     * @param bytes the most bytes, not negative
     * @return this builder
     */
    public JwtConfigBuilder signatureCacheBytes(int bytes) {
        this.signatureCacheBytes = bytes;
        return this;
    }

    /**
     * For whom tokens are minted, nobody in particular by default ({@code JWT_ENCODE_AUDIENCE}).
     *
     * @param audience the {@code aud} claim
     * @return this builder
     */
    public JwtConfigBuilder encodeAudience(String... audience) {
        this.encodeAudience = List.of(audience);
        return this;
    }

    /**
     * Who we are: a token is accepted if it is for one of these. By default we are nobody, and a token
     * for somebody is refused ({@code JWT_DECODE_AUDIENCE}).
     *
     * @param audience the audience
     * @return this builder
     */
    public JwtConfigBuilder decodeAudience(String... audience) {
        this.decodeAudience = List.of(audience);
        return this;
    }

    /**
     * Who mints, not said by default ({@code JWT_ENCODE_ISSUER}).
     *
     * @param issuer the {@code iss} claim
     * @return this builder
     */
    public JwtConfigBuilder encodeIssuer(String issuer) {
        this.encodeIssuer = Objects.requireNonNull(issuer, "issuer");
        return this;
    }

    /**
     * Whose tokens are accepted, anybody's by default ({@code JWT_DECODE_ISSUER}).
     *
     * @param issuers the issuers, compared exactly
     * @return this builder
     */
    public JwtConfigBuilder decodeIssuer(String... issuers) {
        this.decodeIssuers = List.of(issuers);
        return this;
    }

    /**
     * Whether minted tokens have {@code nbf}, true by default ({@code JWT_ENCODE_NBF}).
     *
     * @param encode whether they have it
     * @return this builder
     */
    public JwtConfigBuilder encodeNotBefore(boolean encode) {
        this.encodeNotBefore = encode;
        return this;
    }

    /**
     * Whether {@code sub} must be a string, true by default ({@code JWT_VERIFY_SUB}).
     *
     * @param verify false accepts any JSON value
     * @return this builder
     */
    public JwtConfigBuilder verifySubject(boolean verify) {
        this.verifySubject = verify;
        return this;
    }

    /**
     * The claim that says who the user is, {@code sub} by default ({@code JWT_IDENTITY_CLAIM}).
     *
     * @param name the claim's name, none that already means something else
     * @return this builder
     */
    public JwtConfigBuilder identityClaim(String name) {
        this.identityClaim = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Replaces an access token in a cookie by a new one when its end is near; without this nothing does.
     *
     * @param window how long before its end
     * @param limit how long a session lasts at most, counted from its first token
     * @return this builder
     */
    public JwtConfigBuilder implicitRefresh(Duration window, Duration limit) {
        this.refreshWindow = Objects.requireNonNull(window, "window");
        this.refreshLimit = Objects.requireNonNull(limit, "limit");
        return this;
    }

    /**
     * What tells the time, the system's clock by default.
     *
     * @param source the clock, safe for use by several threads
     * @return this builder
     */
    public JwtConfigBuilder clock(Clock source) {
        this.clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Finishes.
     *
     * @return the configuration
     * @throws JwtConfigurationException if a value can't be used; it lists all that can't
     */
    public JwtConfig build() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new JwtConfigurationException(faults);
        }
        return new JwtConfig(this);
    }

    /** What can't be used, one text per fault. */
    List<String> faults() {
        return new ConfigFaults(this).all();
    }

    /** Those that were given, or the signing key and the others. */
    JwtKeys keys() {
        return given != null ? given : JwtKeys.of(Objects.requireNonNull(key), decodeKeys.toArray(JwtKey[]::new));
    }

    /** Whether the keys come and go by themselves. */
    boolean hasKeysOfItsOwn() {
        return given != null;
    }

    @Nullable
    ImplicitRefresh implicitRefresh() {
        return refreshWindow == null || refreshLimit == null ? null : new ImplicitRefresh(refreshWindow, refreshLimit);
    }
}
