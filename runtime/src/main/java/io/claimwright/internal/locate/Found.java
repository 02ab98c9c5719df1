package io.claimwright.internal.locate;

import io.claimwright.TokenLocation;
import org.jspecify.annotations.Nullable;

/**
 * A token that a request has, nothing of it checked.
 *
 * @param token its text
 * @param place where it stood
 * @param csrf the CSRF value that must be the token's, or null where none is needed
 */
public record Found(
        String token, TokenLocation place, @Nullable String csrf) {
    static Found at(TokenLocation place, String token) {
        return new Found(token, place, null);
    }

    Found with(@Nullable String value) {
        return new Found(token, place, value);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "Found[" + place + "]";
    }
}
