package io.claimwright;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which token it is and whose, and nothing more: what is told of a token whose signature is right
 * though it may have expired.
 *
 * @param id the {@code jti} claim, or null where the token has none
 * @param subject the subject
 * @param expiry the {@code exp} claim, or null where the token never expires
 */
public record TokenIdentity(
        @Nullable String id, String subject, @Nullable Instant expiry) {
    /** The subject may not be null. */
    public TokenIdentity {
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * When the token expires, or has expired.
     *
     * @return the moment, empty for a token that never does
     */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiry);
    }

    /** Shows nothing of the content. */
    @Override
    public String toString() {
        return "TokenIdentity[...]";
    }
}
