package io.claimwright.sample.docs.evolving;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

/** The release that writes the new name and still reads the old one. */
@JwtProfile
public final class SecondRelease {
    /** Its claims. */
    public record Claims(
            String customer, @Claim(aliases = "tariff") String plan) {}

    @AdditionalClaimsLoader
    Claims claims(String user) {
        return new Claims(user, "team");
    }
}
