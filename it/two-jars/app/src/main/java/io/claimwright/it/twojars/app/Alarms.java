package io.claimwright.it.twojars.app;

import io.claimwright.it.twojars.claims.AdminOnly;

/** No word of the library stands here: what guards the method comes from the other jar. */
public class Alarms {
    @AdminOnly
    public String silence(StaffToken token) {
        return "silenced by " + token.subject();
    }
}
