package io.claimwright;

/** Where in a request a token may stand. */
public enum TokenLocation {
    /** A request header, {@code Authorization: Bearer <token>} by default (RFC 6750 section 2.1). */
    HEADERS
}
