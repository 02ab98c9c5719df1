package io.claimwright.benchmarks.growth;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

/** The profile of the tokens. */
@JwtProfile
final class Grown {
    @AdditionalClaimsLoader
    GrownClaims claims(String name) {
        return new GrownClaims(name, 1);
    }

    @UserIdentityLoader
    String identity(String name) {
        return name;
    }
}
