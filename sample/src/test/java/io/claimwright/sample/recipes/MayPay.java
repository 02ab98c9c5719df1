package io.claimwright.sample.recipes;

import io.claimwright.TokenPredicate;

public final class MayPay implements TokenPredicate<BankToken> {
    @Override
    public boolean test(BankToken token) {
        return token.rights().contains("pay");
    }
}
