package io.claimwright.it.twojars.claims;

import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;

/** Takes any token, since the jar knows none of the applications that use it. */
public final class IsAdmin implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
        return token.claim("admin", Boolean.class).orElse(false);
    }
}
