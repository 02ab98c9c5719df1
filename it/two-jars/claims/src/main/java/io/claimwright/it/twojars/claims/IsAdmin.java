package io.claimwright.it.twojars.claims;

import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;

/** Takes the tokens of all profiles, since it looks at no claim of theirs. */
public final class IsAdmin implements TokenPredicate<JwtToken> {
    /** For generated code in the packages of the handlers. */
    public IsAdmin() {}

    @Override
    public boolean test(JwtToken token) {
        return token.subject().equals("ada");
    }
}
