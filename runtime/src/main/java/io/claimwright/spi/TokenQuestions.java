package io.claimwright.spi;

import io.claimwright.JwtHeader;
import io.claimwright.JwtToken;
import io.claimwright.RefusalResponse;
import io.claimwright.keys.JwtKey;
import java.util.Optional;

/**
 * What the loaders of a profile answer about a checked token. Generated code implements it.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up, {@code Void} where it looks nobody up
 */
public interface TokenQuestions<T extends JwtToken, U> {
    /**
     * For a profile whose loaders answer nothing about tokens.
     *
     * @param <T> the type of the tokens
     * @return no question is asked
     */
    static <T extends JwtToken> TokenQuestions<T, Void> none() {
        return new TokenQuestions<>() {};
    }

    /**
     * Whether the profile finds the keys that check tokens.
     *
     * @return whether {@link #key} asks anybody
     */
    default boolean asksKey() {
        return false;
    }

    /**
     * The key that checks a token.
     *
     * @param header the token's header, of which nothing is verified yet
     * @return the key, empty where there is none
     */
    default Optional<JwtKey> key(JwtHeader header) {
        return Optional.empty();
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
     * Whether the profile has the last word about tokens.
     *
     * @return whether {@link #verified} asks anybody
     */
    default boolean asksVerified() {
        return false;
    }

    /**
     * Whether a token is what the profile wants.
     *
     * @param token the checked token
     * @return whether it is
     */
    default boolean verified(T token) {
        return true;
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

    /**
     * The answer that an error loader writes to a refused request.
     *
     * @param refused why it is refused, and what is known of the token
     * @return the answer, empty where the profile has no loader for this kind
     */
    default Optional<RefusalResponse> answer(Refused<T> refused) {
        return Optional.empty();
    }
}
