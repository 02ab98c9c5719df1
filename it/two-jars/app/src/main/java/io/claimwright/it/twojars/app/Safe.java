package io.claimwright.it.twojars.app;

import io.claimwright.it.twojars.claims.AdminOnly;

/** As a whole, too. */
@AdminOnly
public class Safe {
    public String open(StaffToken token) {
        return "opened by " + token.subject();
    }

    public String close(StaffToken token) {
        return "closed by " + token.subject();
    }
}
