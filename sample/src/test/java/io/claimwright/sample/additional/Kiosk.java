package io.claimwright.sample.additional;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

@JwtProfile
public final class Kiosk {
    @AdditionalClaimsLoader
    static KioskClaims claims(String username) {
        return new KioskClaims(Optional.empty());
    }
}
