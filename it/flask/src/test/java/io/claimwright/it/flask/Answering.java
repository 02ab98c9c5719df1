package io.claimwright.it.flask;

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

/** Knows no users, and has an error loader for each kind of refusal. */
@JwtProfile
final class Answering {
    private final Loaders loaders;
    private final OwnAnswers answers;

    Answering(Loaders loaders, OwnAnswers answers) {
        this.loaders = loaders;
        this.answers = answers;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(AnsweringToken token) {
        return loaders.isRevoked(token);
    }

    @TokenVerificationLoader
    boolean isVerified(AnsweringToken token) {
        return loaders.isVerified(token);
    }

    @ExpiredTokenLoader
    RefusalResponse expired(Refusal refusal) {
        return answers.to("expired", refusal);
    }

    @InvalidTokenLoader
    RefusalResponse invalid(Refusal refusal) {
        return answers.to("invalid", refusal);
    }

    @NeedsFreshTokenLoader
    RefusalResponse stale(AnsweringToken token, Refusal refusal) {
        return answers.to("needs_fresh", refusal);
    }

    @RevokedTokenLoader
    RefusalResponse revoked(Refusal refusal) {
        return answers.to("revoked", refusal);
    }

    @UnauthorizedLoader
    RefusalResponse unauthorized(Refusal refusal) {
        return answers.to("unauthorized", refusal);
    }

    @TokenVerificationFailedLoader
    RefusalResponse unverified(Refusal refusal) {
        return answers.to("verification_failed", refusal);
    }
}
