package io.claimwright.sample.docs.evolving;

import io.claimwright.JwtRequired;

/** Calls a third service on behalf of whoever asks. */
public class Relay {
    private final StockJwt jwt;

    /** Calls with tokens of its own. */
    public Relay(StockJwt jwt) {
        this.jwt = jwt;
    }

    @JwtRequired
    String tokenForTheNextService(StockToken token) {
        return jwt.accessToken(token.subject()).undeclaredClaims(token).create();
    }
}
