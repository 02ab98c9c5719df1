package io.claimwright.it.modules.api;

import io.claimwright.JwtRequired;

/** Handlers in a package that is exported. */
public class Hall {
    @JwtRequired
    public String enter(CinemaToken token) {
        return token.subject() + " sits in " + token.seats().get(0).row();
    }
}
