package io.claimwright.sample.docs.evolving;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

/** Another service, which knows nothing of plans; and a claim that is on its way in. */
@JwtProfile
public final class Stock {
    /** Its claims. */
    public record Claims(String customer, Optional<String> warehouse) {}

    @AdditionalClaimsLoader
    Claims claims(String user) {
        return new Claims(user, Optional.of("north"));
    }
}
