package io.claimwright.sample.recipes;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;

/** Every method wants a token, but for the one that says otherwise. */
@JwtRequired
class Counter {
    String balance(BankToken token, String account) {
        return account + " for " + token.subject();
    }

    @Paying
    String pay(BankToken token, Clerk clerk, String account) {
        return clerk.id() + " pays from " + account;
    }

    @JwtPublic
    String openingHours() {
        return "9 to 5";
    }
}
