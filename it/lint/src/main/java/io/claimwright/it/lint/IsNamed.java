package io.claimwright.it.lint;

import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;

/** A predicate of any token, and an old one. */
@Deprecated
public final class IsNamed implements TokenPredicate<JwtToken> {
    @Override
    public boolean test(JwtToken token) {
        return !token.subject().isEmpty();
    }
}
