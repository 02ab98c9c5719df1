package io.claimwright.sample.recipes;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.JwtProfile;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.revocation.RevocationStore;
import java.util.Map;

@JwtProfile
public final class Bank {
    private final Map<String, Clerk> clerks;
    private final RevocationStore revocations;

    public Bank(Map<String, Clerk> clerks, RevocationStore revocations) {
        this.clerks = clerks;
        this.revocations = revocations;
    }

    @UserIdentityLoader
    String identity(Clerk clerk) {
        return clerk.id();
    }

    @AdditionalClaimsLoader
    BankClaims claims(Clerk clerk) {
        return new BankClaims(clerk.rights());
    }

    @UserLookupLoader
    Clerk clerk(String id) {
        return clerks.get(id);
    }

    @TokenInBlocklistLoader
    boolean isRevoked(BankToken token) {
        return revocations.isRevoked(token);
    }

    @TokenVerificationLoader
    boolean isOfOurs(BankToken token) {
        return !token.rights().contains("external");
    }

    @ExpiredTokenLoader
    RefusalResponse expired(Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "{\"error\":\"expired\"}");
    }
}
