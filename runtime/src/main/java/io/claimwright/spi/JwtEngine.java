package io.claimwright.spi;

import io.claimwright.Guard;
import io.claimwright.JwtConfig;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.JwtToken;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.Verdict;
import io.claimwright.internal.guard.Admission;
import io.claimwright.internal.guard.Gate;
import io.claimwright.internal.guard.JsonRefusals;
import io.claimwright.internal.json.MapClaims;
import io.claimwright.internal.mint.MintOptions;
import io.claimwright.internal.mint.Minter;
import io.claimwright.internal.verify.Verifier;
import java.util.Map;
import java.util.Optional;
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
    private final Minter<T, C> minter;
    private final Verifier<T, C> verifier;
    private final Gate<T, U> gate;
    private final JsonRefusals renderer;
    private final @Nullable Renewal<T, U> renewal;

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
        this.renewal = renewal;
        this.profile = profile;
        this.format = format;
        this.minter = new Minter<>(config, format);
        this.verifier = new Verifier<>(config, format);
        this.gate = new Gate<>(this, config, verifier, questions, format.tokenType());
        this.renderer = new JsonRefusals(config.headerType(), config.errorMessageKey());
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
        return minter.mint(type, identity, claims, options);
    }

    MintOptions options() {
        return new MintOptions(format.reader().names());
    }

    /**
     * The record of claims that a loader gave as a map: the map is written as a token would have it and
     * read back as the record, so exactly what a verifier would take is taken.
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
        return gate.judge(token, guard);
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
        return Optional.ofNullable(gate.admit(request, guard).token());
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
        return gate.user(request)
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
        return gate.user(request);
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
        if (renewal == null) {
            throw new IllegalStateException("The loaders of " + profile.getSimpleName()
                    + " take something else than the user that its @UserLookupLoader finds.");
        }
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
     * How to answer a refused request: status, headers and body, for the adapter of any framework.
     *
     * @param refusal why it is refused
     * @return the answer
     */
    public RefusalResponse response(Refusal refusal) {
        return renderer.render(refusal);
    }
}
