package io.claimwright.sample.additional;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Locale;

@JwtProfile
public final class Cafe {
    @AdditionalClaimsLoader
    static CafeClaims claims(String username) {
        return new CafeClaims("some_audience", "bar", username.toUpperCase(Locale.ROOT));
    }
}
