package io.claimwright.internal.verify;

import io.claimwright.config.JwtConfig;

/**
 * Which claim says to whom a token belongs.
 *
 * @param claim its name
 * @param isAny whether it may be something else than a string that is not empty
 * @param anySubject whether {@code sub} may be, where another claim is the identity
 */
record IdentityRule(String claim, boolean isAny, boolean anySubject) {
    /** The model looks at the type of {@code sub} alone. */
    static IdentityRule of(JwtConfig config) {
        String claim = config.identityClaim();
        boolean other = config.isFlaskCompatible() && !claim.equals("sub");
        return new IdentityRule(claim, other || !config.verifiesSubject(), !config.verifiesSubject());
    }
}
