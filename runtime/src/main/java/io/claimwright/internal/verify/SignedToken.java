package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;

/**
 * A token whose signature is right, and of which nothing else is checked yet.
 *
 * @param header its header
 * @param payload the JSON text of its claims
 */
record SignedToken(JwtHeader header, byte[] payload) {
    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "SignedToken[...]";
    }
}
