package io.claimwright.internal.locate;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import org.jspecify.annotations.Nullable;

/** One place where a token may stand. */
interface Location {
    /**
     * Looks for a token.
     *
     * @param request the request
     * @param guard what is wanted
     * @return the token's text, nothing of it checked, or null where there is no credential of ours
     * @throws JwtRefusedException if the place is malformed, or has several credentials
     */
    @Nullable
    String find(JwtRequest request, Guard guard);

    /**
     * What the model says where this place has no token.
     *
     * @param request the request
     * @param guard what is wanted
     * @return the text
     */
    String missing(JwtRequest request, Guard guard);
}
