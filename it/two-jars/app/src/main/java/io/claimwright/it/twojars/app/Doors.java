package io.claimwright.it.twojars.app;

import io.claimwright.JwtRequired;
import io.claimwright.it.twojars.claims.Level;
import io.claimwright.it.twojars.claims.StaffClaims;

/** Handlers that look at those claims. */
public class Doors {
    @JwtRequired
    public boolean open(StaffToken token, Level needed) {
        return token.badge().map(StaffClaims.Badge::doors).orElse(Level.LOW).compareTo(needed) >= 0;
    }
}
