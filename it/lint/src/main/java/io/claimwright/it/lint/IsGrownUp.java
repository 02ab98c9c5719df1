package io.claimwright.it.lint;

import io.claimwright.TokenPredicate;

/** A predicate of one profile's tokens. */
final class IsGrownUp implements TokenPredicate<LibraryToken> {
    @Override
    public boolean test(LibraryToken token) {
        return token.adult();
    }
}
