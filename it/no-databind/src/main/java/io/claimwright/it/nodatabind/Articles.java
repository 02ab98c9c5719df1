package io.claimwright.it.nodatabind;

import io.claimwright.JwtRequired;

/** A handler. */
public class Articles {
    @JwtRequired(fresh = true)
    public String read(NewsToken token) {
        return token.paper();
    }
}
