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
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

/** Knows users, and has an error loader for each kind of refusal. */
@JwtProfile
final class AnsweringMembers {
    private final Loaders loaders;
    private final OwnAnswers answers;

    AnsweringMembers(Loaders loaders, OwnAnswers answers) {
        this.loaders = loaders;
        this.answers = answers;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(AnsweringMembersToken token) {
        return loaders.isRevoked(token);
    }

    @TokenVerificationLoader
    boolean isVerified(AnsweringMembersToken token) {
        return loaders.isVerified(token);
    }

    @UserLookupLoader
    Optional<Person> user(String identity) {
        return loaders.user(identity);
    }

    @UserLookupErrorLoader
    RefusalResponse unknown(Refusal refusal, AnsweringMembersToken token) {
        return answers.to("user_lookup_error", refusal);
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
    RefusalResponse stale(AnsweringMembersToken token, Refusal refusal) {
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
