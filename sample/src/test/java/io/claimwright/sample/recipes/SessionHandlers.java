package io.claimwright.sample.recipes;

import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import io.claimwright.TokenPair;
import io.claimwright.revocation.RevocationStore;

/** Login, refresh and logout, for any framework. */
class SessionHandlers {
    private final BankJwt jwt;
    private final RevocationStore revocations;

    SessionHandlers(BankJwt jwt, RevocationStore revocations) {
        this.jwt = jwt;
        this.revocations = revocations;
    }

    /** For a clerk whose password was right. */
    TokenPair login(Clerk clerk) {
        return jwt.createTokens(clerk);
    }

    /** An access token, not fresh, for a request with a refresh token. */
    String refresh(JwtRequest request) {
        return jwt.refresh(request);
    }

    /** One logout for both types of token. */
    @JwtRequired(verifyType = false)
    void logout(BankToken token) {
        revocations.revoke(token);
    }

    /** A logout that takes the refresh token along. */
    @JwtRequired
    void logoutWith(BankToken token, String refreshToken) {
        revocations.revoke(token);
        revocations.revoke(jwt.identify(refreshToken));
    }

    /** On every device. */
    @JwtRequired
    void logoutEverywhere(BankToken token) {
        revocations.revokeAll(token.subject());
    }
}
