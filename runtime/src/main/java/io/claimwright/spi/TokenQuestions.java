package io.claimwright.spi;

import java.util.Optional;

/**
 * What the loaders of a profile answer about a checked token. Generated code implements it.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up, {@code Void} where it looks nobody up
 */
public interface TokenQuestions<T, U> {
    /**
     * For a profile whose loaders answer nothing about tokens.
     *
     * @param <T> the type of the tokens
     * @return no question is asked
     */
    static <T> TokenQuestions<T, Void> none() {
        return new TokenQuestions<>() {};
    }

    /**
     * Whether the profile has a blocklist, and so wants every token to have a {@code jti}.
     *
     * @return whether {@link #revoked} asks anybody
     */
    default boolean asksRevoked() {
        return false;
    }

    /**
     * Whether a token was revoked.
     *
     * @param token the checked token
     * @return whether it was
     */
    default boolean revoked(T token) {
        return false;
    }

    /**
     * Whether the profile looks users up.
     *
     * @return whether {@link #user} asks anybody
     */
    default boolean asksUser() {
        return false;
    }

    /**
     * To whom a token belongs.
     *
     * @param token the checked token
     * @return the user, empty where there is no such user
     */
    default Optional<U> user(T token) {
        return Optional.empty();
    }
}
