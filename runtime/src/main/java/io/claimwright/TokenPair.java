package io.claimwright;

import java.util.Objects;

/**
 * What a login answers: an access token for the requests and a refresh token to get the next one.
 *
 * @param accessToken a fresh access token, compact JWS (RFC 7515 section 7.1)
 * @param refreshToken a refresh token, compact JWS
 */
public record TokenPair(String accessToken, String refreshToken) {
    /** Neither token may be null. */
    public TokenPair {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(refreshToken, "refreshToken");
    }

    /** Says nothing of the tokens, so that a pair can't leak into a log. */
    @Override
    public String toString() {
        return "TokenPair[accessToken=..., refreshToken=...]";
    }
}
