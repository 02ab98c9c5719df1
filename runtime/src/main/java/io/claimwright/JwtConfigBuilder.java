package io.claimwright;

import io.claimwright.keys.JwtKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link JwtConfig}. Not safe for use by several threads. */
public final class JwtConfigBuilder {
    private static final Duration MAX_LEEWAY = Duration.ofMinutes(5);
    private static final Duration MAX_LIFETIME = Duration.ofDays(36_525);

    final JwtKey key;

    @Nullable
    Duration accessTokenExpires = Duration.ofMinutes(15);

    @Nullable
    Duration refreshTokenExpires = Duration.ofDays(30);

    Duration leeway = Duration.ZERO;
    List<String> encodeAudience = List.of();
    List<String> decodeAudience = List.of();

    @Nullable
    String encodeIssuer;

    List<String> decodeIssuers = List.of();
    boolean encodeNotBefore = true;
    boolean acceptEndlessTokens;
    String headerName = "Authorization";
    String headerType = "Bearer";
    String errorMessageKey = "msg";
    Clock clock = Clock.systemUTC();

    JwtConfigBuilder(JwtKey key) {
        this.key = Objects.requireNonNull(key, "key");
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
     * The request header that has the token, {@code Authorization} by default ({@code
     * JWT_HEADER_NAME}).
     *
     * @param name a header's name
     * @return this builder
     */
    public JwtConfigBuilder headerName(String name) {
        this.headerName = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The authentication scheme in the header, {@code Bearer} by default ({@code JWT_HEADER_TYPE}).
     *
     * @param type the scheme; empty means that the whole value is the token
     * @return this builder
     */
    public JwtConfigBuilder headerType(String type) {
        this.headerType = Objects.requireNonNull(type, "type");
        return this;
    }

    /**
     * The member of a refusal's JSON that has its text, {@code msg} by default ({@code
     * JWT_ERROR_MESSAGE_KEY}).
     *
     * @param name the member's name
     * @return this builder
     */
    public JwtConfigBuilder errorMessageKey(String name) {
        this.errorMessageKey = Objects.requireNonNull(name, "name");
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
        List<String> faults = new ArrayList<>();
        expiry("JWT_ACCESS_TOKEN_EXPIRES", accessTokenExpires, faults);
        expiry("JWT_REFRESH_TOKEN_EXPIRES", refreshTokenExpires, faults);
        if (leeway.isNegative() || leeway.compareTo(MAX_LEEWAY) > 0) {
            faults.add("JWT_DECODE_LEEWAY is %d seconds; it lies between 0 and 300.".formatted(leeway.toSeconds()));
        }
        names("JWT_ENCODE_AUDIENCE", encodeAudience, faults);
        names("JWT_DECODE_AUDIENCE", decodeAudience, faults);
        if (!encodeAudience.isEmpty() && decodeAudience.stream().noneMatch(encodeAudience::contains)) {
            faults.add(
                    "JWT_ENCODE_AUDIENCE is %s, but JWT_DECODE_AUDIENCE has none of it, so our own tokens would be refused. Set JWT_DECODE_AUDIENCE to what is minted."
                            .formatted(encodeAudience));
        }
        names("JWT_ENCODE_ISSUER", encodeIssuer == null ? List.of() : List.of(encodeIssuer), faults);
        names("JWT_DECODE_ISSUER", decodeIssuers, faults);
        if (!HttpToken.is(headerName)) {
            faults.add("JWT_HEADER_NAME is no name of a header, such as Authorization.");
        }
        if (!headerType.isEmpty() && !HttpToken.is(headerType)) {
            faults.add("JWT_HEADER_TYPE is no authentication scheme, such as Bearer, and not empty either.");
        }
        if (errorMessageKey.isEmpty()) {
            faults.add("JWT_ERROR_MESSAGE_KEY is empty; it is the name of a JSON member, such as msg.");
        }
        return faults;
    }

    private static void expiry(String option, @Nullable Duration time, List<String> faults) {
        if (time != null && time.compareTo(MAX_LIFETIME) > 0) {
            faults.add("%s is more than a hundred years. A token that never expires says so with \"false\"."
                    .formatted(option));
        }
        if (time != null && (time.isNegative() || time.toSeconds() == 0)) {
            faults.add("%s is %d seconds; it is at least 1. A token that never expires says so with \"false\"."
                    .formatted(option, time.toSeconds()));
        }
    }

    private static void names(String option, List<String> values, List<String> faults) {
        if (values.stream().anyMatch(value -> value.isBlank() || value.indexOf('\0') >= 0)) {
            faults.add(option + " has an empty element; each is a name, compared exactly.");
        }
    }
}
