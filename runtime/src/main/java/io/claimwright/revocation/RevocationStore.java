package io.claimwright.revocation;

import io.claimwright.JwtToken;
import io.claimwright.TokenIdentity;

/**
 * Remembers which tokens were revoked: one by one, as a logout does it, or all of a user's, as a change
 * of password or a stolen device wants it. A profile asks it in its blocklist loader:
 *
 * <pre>{@code
 * @TokenInBlocklistLoader
 * boolean isRevoked(ShopToken token) { return revocations.isRevoked(token); }
 * }</pre>
 *
 * <p>A store keys on {@code jti} and the subject, never on the text of a token, since two texts can mean
 * one. It is safe for use by several threads. Where it can't answer it throws, and the request is
 * refused with 503: a store that can't answer has not said that the token is good.
 */
public interface RevocationStore {
    /**
     * Revokes one token, for as long as it would be accepted otherwise.
     *
     * @param token which token it is, for example from {@code identify(String)}
     * @throws IllegalArgumentException if the token has no {@code jti}
     */
    void revoke(TokenIdentity token);

    /**
     * Revokes one token, for as long as it would be accepted otherwise.
     *
     * @param token the token with which a request was let in
     * @throws IllegalArgumentException if the token has no {@code jti}
     */
    default void revoke(JwtToken token) {
        revoke(new TokenIdentity(token.id(), token.subject(), token.expiresAt().orElse(null)));
    }

    /**
     * Revokes every token that a user has now, of both types, on every device. Tokens say when they were
     * issued in whole seconds, so those that are made within the same second are revoked as well.
     *
     * @param subject the user, as {@link JwtToken#subject()} names him or her
     */
    void revokeAll(String subject);

    /**
     * Whether a token was revoked.
     *
     * @param token a checked token
     * @return whether it was
     */
    boolean isRevoked(JwtToken token);
}
