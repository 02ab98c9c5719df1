package io.claimwright.it.flask;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;

/** Knows no users, and refuses in the library's own words. */
@JwtProfile
final class Plain {
    private final Loaders loaders;

    Plain(Loaders loaders) {
        this.loaders = loaders;
    }

    @TokenInBlocklistLoader
    boolean isRevoked(PlainToken token) {
        return loaders.isRevoked(token);
    }

    @TokenVerificationLoader
    boolean isVerified(PlainToken token) {
        return loaders.isVerified(token);
    }
}
