package io.claimwright.sample.docs.evolving;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

/** The service as it runs today. */
@JwtProfile
public final class BeforeRename {
    /** Its claims. */
    public record Claims(String customer, String tariff) {}

    @AdditionalClaimsLoader
    Claims claims(String user) {
        return new Claims(user, "team");
    }
}
