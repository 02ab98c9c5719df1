package io.claimwright.internal.mint;

import java.util.UUID;

/** Where the randomness of a token comes from. */
final class TokenIds {
    private TokenIds() {}

    /** A new {@code jti}: a random UUID of version 4 (RFC 9562 section 5.4). */
    static String next() {
        return UUID.randomUUID().toString();
    }
}
