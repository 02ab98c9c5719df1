package io.claimwright.sample.recipes;

import io.claimwright.Guard;
import io.claimwright.JwtRequest;
import java.util.Optional;

/** Guards in code, where no annotation reaches. */
final class Till {
    private static final Guard PAYING = Guard.standard().needFresh().verifiedBy(new MayPay());
    private static final Guard ANYONE = Guard.standard().asOptional();

    private final BankJwt jwt;

    Till(BankJwt jwt) {
        this.jwt = jwt;
    }

    String open(JwtRequest request) {
        BankToken token = jwt.guard(request);
        return "open for " + token.subject();
    }

    String pay(JwtRequest request, String account) {
        BankToken token = jwt.require(request, PAYING);
        return token.subject() + " pays from " + account;
    }

    String greet(JwtRequest request) {
        Optional<BankToken> token = jwt.guard(request, ANYONE);
        return "Hello " + token.map(BankToken::subject).orElse("stranger");
    }
}
