package io.claimwright.spi;

import io.claimwright.Guard;
import io.claimwright.JwtHeader;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.LoaderFailedException;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenIdentity;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.internal.guard.Admission;
import io.claimwright.internal.json.MapClaims;
import io.claimwright.internal.mint.Loaded;
import io.claimwright.internal.mint.MintOptions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what the generated {@code Jwt} class of a profile promises: it mints, verifies and guards.
 * Immutable and safe for use by several threads.
 *
 * @param <T> the type of the tokens
 * @param <C> the claims record
 * @param <U> the user that the profile looks up
 */
public final class JwtEngine<T extends JwtToken, C, U> {
    private final Class<?> profile;
    private final TokenFormat<T, C> format;
    private final JwtConfig config;
    private final EngineParts<T, C, U> parts;

    /**
     * An engine for one profile.
     *
     * @param config the key, and how tokens are minted and checked
     * @param profile the class with {@code @JwtProfile}
     * @param format its generated token's format
     * @param questions what its loaders answer about a checked token
     */
    public JwtEngine(JwtConfig config, Class<?> profile, TokenFormat<T, C> format, TokenQuestions<T, U> questions) {
        this(config, profile, format, questions, null);
    }

    /**
     * An engine for one profile that can make the next access token of somebody.
     *
     * @param config the key, and how tokens are minted and checked
     * @param profile the class with {@code @JwtProfile}
     * @param format its generated token's format
     * @param questions what its loaders answer about a checked token
     * @param renewal starts the next access token, or null where the profile's loaders can't be asked
     */
    public JwtEngine(
            JwtConfig config,
            Class<?> profile,
            TokenFormat<T, C> format,
            TokenQuestions<T, U> questions,
            @Nullable Renewal<T, U> renewal) {
        this.config = config;
        this.profile = profile;
        this.format = format;
        this.parts = new EngineParts<>(this, config, profile, format, questions, renewal);
    }

    /**
     * The profile whose tokens these are.
     *
     * @return the class with {@code @JwtProfile}
     */
    public Class<?> profile() {
        return profile;
    }

    /**
     * Asks a loader what a token is to have.
     *
     * @param loader which one it is, for the message
     * @param question calls it
     * @param <R> what it says
     * @return what it says
     * @throws LoaderFailedException if it throws
     */
    public <R extends @Nullable Object> R load(String loader, Supplier<R> question) {
        return Loaded.by(loader, profile, question);
    }

    /**
     * Makes a token without anything special.
     *
     * @param type {@code access} or {@code refresh}
     * @param identity the subject
     * @param claims what the loader said
     * @return the compact token
     */
    public String mint(String type, String identity, C claims) {
        return mint(type, identity, claims, options());
    }

    String mint(String type, String identity, C claims, MintOptions options) {
        return parts.minter.mint(type, identity, claims, options);
    }

    MintOptions options() {
        return parts.minter.options();
    }

    /**
     * The configuration.
     *
     * @return the configuration
     */
    public JwtConfig config() {
        return config;
    }

    /**
     * The record of claims that a loader gave as a map: exactly what a verifier would take is taken.
     *
     * @param claims the loader's map
     * @return the record
     * @throws IllegalArgumentException if a claim is not declared, missing or of another type
     */
    public C claims(Map<String, ?> claims) {
        return MapClaims.read(claims, format.reader());
    }

    /**
     * Checks a token outside a request, revocation included.
     *
     * @param token the token's text, or null where a client sent none
     * @param guard what is wanted of it
     * @return the checked token
     * @throws JwtRefusedException if it is not good
     */
    public T verify(@Nullable String token, Guard guard) {
        return parts.gate.judge(token, guard);
    }

    /**
     * Checks a token outside a request and answers with a value.
     *
     * @param token the token's text, or null where a client sent none
     * @param guard what is wanted of it
     * @return the checked token, or why there is none
     */
    public Verdict<T> check(@Nullable String token, Guard guard) {
        try {
            return new Verdict.Accepted<>(verify(token, guard));
        } catch (JwtRefusedException e) {
            return new Verdict.Refused<>(e.refusal());
        }
    }

    /**
     * Lets a request in, or not. What was found is kept with the request.
     *
     * @param request the request
     * @param guard what is wanted of its token
     * @return the token, empty where there is none and none is needed
     * @throws JwtRefusedException if the request is not let in
     */
    public Optional<T> admit(JwtRequest request, Guard guard) {
        return Optional.ofNullable(parts.gate.admit(request, guard).token());
    }

    /**
     * Lets a request with a token in.
     *
     * @param request the request
     * @param guard what is wanted of its token, not optional
     * @return the token
     * @throws JwtRefusedException if the request is not let in
     */
    public T require(JwtRequest request, Guard guard) {
        return admit(request, guard).orElseThrow(() -> new IllegalArgumentException("The guard is optional."));
    }

    /**
     * The user that the guard of this request has looked up.
     *
     * @param request a request that was let in with a token
     * @return the user
     * @throws IllegalStateException if it was not
     */
    public U user(JwtRequest request) {
        return findUser(request)
                .orElseThrow(() -> new IllegalStateException(
                        "This request was not let in with a token of " + profile.getSimpleName() + "."));
    }

    /**
     * The user that the guard of this request has looked up, if it was let in with a token.
     *
     * @param request the request
     * @return the user, empty for a request without one
     */
    public Optional<U> findUser(JwtRequest request) {
        return parts.gate.admission(request).flatMap(admission -> Optional.ofNullable(admission.user()));
    }

    /**
     * Makes an access token, not fresh, for a request that has a refresh token.
     *
     * @param request the request
     * @return the compact access token
     * @throws JwtRefusedException if the request has no good refresh token
     * @throws IllegalStateException if the profile's loaders can't be asked with what is known of the user
     */
    public String refresh(JwtRequest request) {
        Renewal<T, U> renewal = parts.renewal();
        T token = require(request, Guard.standard().needRefresh());
        return renewal.accessToken(token, findUser(request).orElse(null)).create();
    }

    /**
     * The token with which a request was let in.
     *
     * @param request the request
     * @param type the token's class
     * @param <T> the same
     * @return the token, empty where an optional guard let the request in without one
     * @throws IllegalStateException if no guard with tokens of this class let the request in
     */
    public static <T extends JwtToken> Optional<T> token(JwtRequest request, Class<T> type) {
        return Admission.token(request, type);
    }

    /**
     * The access token that takes the place of one whose cookie expires soon, if that is configured.
     *
     * @param request a request that was let in
     * @return the compact token, empty where there is nothing to do
     */
    public Optional<String> renewed(JwtRequest request) {
        return parts.renewed(request);
    }

    /**
     * Which token it is and whose. All of it is checked but its expiry and its type; no more is told.
     *
     * @param token the compact token, or null where a client sent none
     * @return its {@code jti}, its subject and its {@code exp}
     * @throws JwtRefusedException if something else is wrong with it
     */
    public TokenIdentity identify(@Nullable String token) {
        return parts.verifier.identify(token);
    }

    /**
     * The CSRF value of a token of any type, for a page that sends it beside the cookie.
     *
     * @param token the compact token, or null where a client sent none
     * @return the value of its {@code csrf} claim
     * @throws JwtRefusedException if the token is not good
     * @throws IllegalArgumentException if it has no such claim
     */
    public String csrfValue(@Nullable String token) {
        return parts.verifier
                .csrf(token)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The token has no csrf claim: it was minted where cookies are no location, or CSRF protection is off."));
    }

    /**
     * The header of a token of which nothing is verified.
     *
     * @param token the compact token, or null where a client sent none
     * @return the header
     * @throws JwtRefusedException if it can't be read
     */
    public JwtHeader unverifiedHeader(@Nullable String token) {
        return parts.verifier.unverifiedHeader(token);
    }

    /**
     * As {@link #response(JwtRefusedException, JwtRequest)}, where the request is not at hand.
     *
     * @param refused the refusal as a guard has thrown it
     * @return status, headers and body
     */
    public RefusalResponse response(JwtRefusedException refused) {
        return parts.answers.to(refused, null);
    }

    /**
     * How to answer a refused request, which may {@code Accept} a problem (RFC 9457).
     *
     * @param refused the refusal as a guard has thrown it
     * @param request the request
     * @return status, headers and body
     */
    public RefusalResponse response(JwtRefusedException refused, JwtRequest request) {
        return parts.answers.to(refused, request);
    }
}
