package io.claimwright.config;

import io.claimwright.keys.JwtKeys;
import java.util.List;
import java.util.Objects;

/**
 * Another issuer whose tokens are accepted.
 *
 * @param issuer its {@code iss}
 * @param keys its keys
 * @param audience whom its tokens must be for, empty for whom ours are
 */
public record TrustedIssuer(String issuer, JwtKeys keys, List<String> audience) {
    /** Copies the list. */
    public TrustedIssuer {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(keys, "keys");
        audience = List.copyOf(audience);
    }
}
