package io.claimwright.it.flask;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

/** Knows users, and refuses in the library's own words. */
@JwtProfile
final class Members {
    private final Loaders loaders;

    Members(Loaders loaders) {
        this.loaders = loaders;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(MembersToken token) {
        return loaders.isRevoked(token);
    }

    @TokenVerificationLoader
    boolean isVerified(MembersToken token) {
        return loaders.isVerified(token);
    }

    @UserLookupLoader
    Optional<Person> user(String identity) {
        return loaders.user(identity);
    }
}
