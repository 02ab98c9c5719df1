package io.claimwright.spi;

import io.claimwright.JwtToken;
import org.jspecify.annotations.Nullable;

/**
 * Starts the next access token of somebody whose token was let in. Generated code implements it where
 * the profile's loaders can be asked again: with the subject, or with the user that was looked up.
 *
 * @param <T> the type of the tokens
 * @param <U> the user that the profile looks up
 */
@FunctionalInterface
public interface Renewal<T extends JwtToken, U> {
    /**
     * Starts an access token for the same user.
     *
     * @param token the token that was let in
     * @param user its user, or null where the profile looks nobody up
     * @return the token in the making, not fresh
     */
    TokenBuilder<?, ?> accessToken(T token, @Nullable U user);
}
