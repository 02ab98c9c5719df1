package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;

/** A token whose signature is right, and of which nothing else is checked yet. */
final class SignedToken {
    private final JwtHeader header;
    private final byte[] payload;

    SignedToken(JwtHeader header, byte[] payload) {
        this.header = header;
        this.payload = payload;
    }

    JwtHeader header() {
        return header;
    }

    /** The JSON text of its claims, not to be changed. */
    byte[] payload() {
        return payload;
    }
}
