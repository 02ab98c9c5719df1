package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;

/** A token whose signature is right, and of which nothing else is checked yet. */
final class SignedToken {
    private final JwtHeader header;
    private final byte[] payload;
    private final Trust trust;

    SignedToken(JwtHeader header, byte[] payload, Trust trust) {
        this.header = header;
        this.payload = payload;
        this.trust = trust;
    }

    JwtHeader header() {
        return header;
    }

    /** The JSON text of its claims, not to be changed. */
    byte[] payload() {
        return payload;
    }

    /** What it may say of itself, seeing who has signed it. */
    Trust trust() {
        return trust;
    }
}
