package io.claimwright.sample.docs.evolving;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

/** The release that can read the new name and still writes the old one. */
@JwtProfile
public final class FirstRelease {
    /** Its claims. */
    public record Claims(
            String customer,
            @Claim(value = "tariff", aliases = "plan") String plan) {}

    @AdditionalClaimsLoader
    Claims claims(String user) {
        return new Claims(user, "team");
    }
}
