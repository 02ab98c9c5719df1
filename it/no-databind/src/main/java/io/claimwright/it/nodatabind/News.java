package io.claimwright.it.nodatabind;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A profile whose loader answers with a map, which has to become a record. */
@JwtProfile
public class News {
    @AdditionalClaimsLoader(NewsClaims.class)
    Map<String, ?> claims(String subscriber) {
        return Map.of(
                "paper", "The Daily of " + subscriber,
                "sections", Set.of(NewsClaims.Section.SPORT),
                "prices", Map.of("monday", 1.5),
                "until", Optional.empty());
    }

    @UserIdentityLoader
    String identity(String subscriber) {
        return subscriber;
    }
}
