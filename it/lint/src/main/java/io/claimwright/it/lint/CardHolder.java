package io.claimwright.it.lint;

import io.claimwright.TokenPredicate;

/** Whether a token is that of a card. */
public class CardHolder implements TokenPredicate<ArchiveToken> {
    /** For generated code. */
    public CardHolder() {}

    @Override
    public boolean test(ArchiveToken token) {
        return token.subject().startsWith("card-");
    }
}
