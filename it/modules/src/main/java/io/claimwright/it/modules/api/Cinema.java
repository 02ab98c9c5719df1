package io.claimwright.it.modules.api;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

/** A profile in a package that is exported. */
@JwtProfile
public class Cinema {
    @AdditionalClaimsLoader
    CinemaClaims claims(String guest) {
        return new CinemaClaims(guest.length(), List.of(new CinemaClaims.Seat("A", 1)));
    }
}
