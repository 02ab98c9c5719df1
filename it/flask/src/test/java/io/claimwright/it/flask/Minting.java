package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import java.util.Map;
import java.util.Set;

/** Makes tokens with claims and headers of its own, for what need not be a string. */
@JwtProfile
final class Minting {
    private static final Set<String> NAMES = Set.of("aud", "foo", "upcase_name");

    private final Loaders loaders;

    Minting(Loaders loaders) {
        this.loaders = loaders;
    }

    /** The claims that the recorded loader adds. */
    record Claims(
            String aud, String foo, @Claim("upcase_name") String upcaseName) {
        /** Whether the record holds what a loader returns, and what the caller puts in its place. */
        static boolean fit(JsonNode loaded, JsonNode arguments) {
            return loaded.size() == NAMES.size()
                    && NAMES.stream()
                            .allMatch(name -> loaded.path(name).isTextual()
                                    && (!arguments.has(name)
                                            || arguments.path(name).isTextual()));
        }
    }

    @AdditionalClaimsLoader(Claims.class)
    Map<String, ?> claims(Identity identity) {
        return loaders.claims(identity);
    }

    @AdditionalHeadersLoader
    Map<String, ?> headers(Identity identity) {
        return loaders.headers();
    }

    @UserIdentityLoader
    String subject(Identity identity) {
        return loaders.subject(identity);
    }
}
