package io.claimwright.it.flask;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import java.util.Map;

/** Makes tokens with headers of its own, for what need not be a string, without declared claims. */
@JwtProfile
final class Issuing {
    private final Loaders loaders;

    Issuing(Loaders loaders) {
        this.loaders = loaders;
    }

    @AdditionalHeadersLoader
    Map<String, ?> headers() {
        return loaders.headers();
    }

    @UserIdentityLoader
    String subject(Identity identity) {
        return loaders.subject(identity);
    }
}
