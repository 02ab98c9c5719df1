package io.claimwright.internal.verify;

import java.util.Arrays;
import java.util.Optional;

/** A claim that belongs to the library: one of RFC 7519 section 4.1, or of its own. */
enum RegisteredClaim {
    ISSUER("iss"),
    SUBJECT("sub"),
    AUDIENCE("aud"),
    EXPIRES_AT("exp"),
    NOT_BEFORE("nbf"),
    ISSUED_AT("iat"),
    ID("jti"),
    TYPE("type"),
    FRESH("fresh"),
    CSRF("csrf");

    final String claim;

    RegisteredClaim(String claim) {
        this.claim = claim;
    }

    static Optional<RegisteredClaim> named(String claim) {
        return Arrays.stream(values()).filter(each -> each.claim.equals(claim)).findFirst();
    }
}
