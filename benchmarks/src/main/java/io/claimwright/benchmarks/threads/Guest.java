package io.claimwright.benchmarks.threads;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

/** The profile of the tokens. */
@JwtProfile
final class Guest {
    @AdditionalClaimsLoader
    GuestClaims claims(String name) {
        return new GuestClaims(name);
    }

    @UserIdentityLoader
    String identity(String name) {
        return name;
    }
}
