package io.claimwright.it.twojars.app;

import io.claimwright.JwtPublic;
import io.claimwright.it.twojars.claims.AdminOnly;

/** Handlers behind a guard of the other jar, all but one. */
@AdminOnly
public class Vault {
    public String unlock(StaffToken token) {
        return "unlocked by " + token.name();
    }

    @JwtPublic
    public String openingHours() {
        return "nine to five";
    }
}
