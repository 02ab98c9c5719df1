package io.claimwright.it.matrix;

import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** A profile with a loader for each kind of refusal, and with those that make one refuse. */
@JwtProfile
final class Answering {
    private final Script script;

    Answering(Script script) {
        this.script = script;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(AnsweringToken token) {
        return script.ask(TokenInBlocklistLoader.class, false);
    }

    @TokenVerificationLoader
    boolean isOurs(AnsweringToken token) {
        return script.ask(TokenVerificationLoader.class, true);
    }

    @UserLookupLoader
    Optional<Customer> customer(String id) {
        return script.ask(UserLookupLoader.class, Optional.of(new Customer(id)));
    }

    @UnauthorizedLoader
    RefusalResponse unauthorized(Refusal refusal) {
        return answer(UnauthorizedLoader.class, refusal);
    }

    @InvalidTokenLoader
    RefusalResponse invalid(Refusal refusal) {
        return answer(InvalidTokenLoader.class, refusal);
    }

    @ExpiredTokenLoader
    RefusalResponse expired(Refusal refusal) {
        return answer(ExpiredTokenLoader.class, refusal);
    }

    @NeedsFreshTokenLoader
    RefusalResponse stale(Refusal refusal) {
        return answer(NeedsFreshTokenLoader.class, refusal);
    }

    @RevokedTokenLoader
    RefusalResponse revoked(Refusal refusal) {
        return answer(RevokedTokenLoader.class, refusal);
    }

    @UserLookupErrorLoader
    RefusalResponse unknown(Refusal refusal) {
        return answer(UserLookupErrorLoader.class, refusal);
    }

    @TokenVerificationFailedLoader
    RefusalResponse denied(Refusal refusal) {
        return answer(TokenVerificationFailedLoader.class, refusal);
    }

    private RefusalResponse answer(Class<? extends Annotation> loader, Refusal refusal) {
        return script.ask(
                loader, RefusalResponse.json(refusal.status(), "{\"own\":\"" + loader.getSimpleName() + "\"}"));
    }
}
