package io.claimwright.internal.verify;

import io.claimwright.JwtHeader;
import io.claimwright.keys.JwtKey;

/**
 * A header and a key that it is for.
 *
 * @param header the header
 * @param key the key
 */
record Keyed(JwtHeader header, JwtKey key) {}
