package io.claimwright.revocation;

import io.claimwright.JwtToken;
import io.claimwright.TokenIdentity;
import io.claimwright.config.JwtConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers revoked tokens in this process, for one server. What has expired is forgotten, so its size
 * is bounded by the revocations within the life of a token.
 *
 * <p>It knows nothing of what was revoked before it was made. So that a restart does not bring revoked
 * tokens back, it takes tokens that were issued before its start for revoked, and users have to log in
 * again, unless {@link #acceptingTokensFromBefore()} says otherwise. For the same reason it takes a
 * token for revoked that does not say when it was issued, or is older than any lives by the
 * configuration.
 *
 * <p>Safe for use by several threads.
 */
public final class InMemoryRevocationStore implements RevocationStore {
    private static final Duration MAX_LEEWAY = Duration.ofMinutes(5);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final Clock clock;
    private final @Nullable Duration memory;
    private final Instant start;
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final Map<String, Instant> subjects = new ConcurrentHashMap<>();
    private volatile Instant swept;

    private InMemoryRevocationStore(Clock clock, @Nullable Duration memory, Instant start) {
        this.clock = clock;
        this.memory = memory;
        this.start = start;
        this.swept = clock.instant();
    }

    /**
     * An empty store that starts now.
     *
     * @param config has the clock, and says how long tokens live
     * @return the store
     */
    public static InMemoryRevocationStore of(JwtConfig config) {
        Instant start = config.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new InMemoryRevocationStore(config.clock(), memory(config), start);
    }

    /** How long a token may be accepted, or null for ever. */
    private static @Nullable Duration memory(JwtConfig config) {
        Optional<Duration> access = config.accessTokenExpires();
        Optional<Duration> refresh = config.refreshTokenExpires();
        if (access.isEmpty() || refresh.isEmpty()) {
            return null;
        }
        Duration longest = access.get().compareTo(refresh.get()) > 0 ? access.get() : refresh.get();
        return longest.plus(MAX_LEEWAY);
    }

    /**
     * The same, but tokens that were issued before it was made count as good. What was revoked before a
     * restart is good again then.
     *
     * @return another store, empty as well
     */
    public InMemoryRevocationStore acceptingTokensFromBefore() {
        return new InMemoryRevocationStore(clock, memory, Instant.MIN);
    }

    @Override
    public void revoke(TokenIdentity token) {
        if (token.id() == null) {
            throw new IllegalArgumentException(
                    "A token without jti can't be told from others, so it can't be revoked.");
        }
        Instant until = token.expiry() == null ? Instant.MAX : token.expiry().plus(MAX_LEEWAY);
        tokens.merge(token.id(), until, (one, other) -> one.isAfter(other) ? one : other);
        sweep();
    }

    @Override
    public void revokeAll(String subject) {
        subjects.merge(
                Objects.requireNonNull(subject, "subject"),
                clock.instant(),
                (one, other) -> one.isAfter(other) ? one : other);
        sweep();
    }

    @Override
    public boolean isRevoked(JwtToken token) {
        Instant issued = token.issuedAt().orElse(Instant.MIN);
        Instant all = subjects.get(token.subject());
        return (all != null && !issued.isAfter(all))
                || (token.id() != null && tokens.containsKey(token.id()))
                || issued.isBefore(start)
                || isForgotten(token, issued);
    }

    /**
     * Whether what was revoked of a token may be forgotten. That is asked last, of the clock or of the
     * last sweep, so that neither a sweep in between nor a clock that is set back brings a token back.
     */
    private boolean isForgotten(JwtToken token, Instant issued) {
        Instant now = clock.instant().isAfter(swept) ? clock.instant() : swept;
        boolean old = memory != null && issued.isBefore(now.minus(memory));
        return old
                || token.expiresAt()
                        .filter(expiry -> expiry.plus(MAX_LEEWAY).isBefore(now))
                        .isPresent();
    }

    private void sweep() {
        Instant now = clock.instant();
        if (now.isBefore(swept.plus(BETWEEN_SWEEPS))) {
            return;
        }
        swept = now;
        tokens.values().removeIf(until -> until.isBefore(now));
        if (memory != null) {
            subjects.values().removeIf(all -> all.isBefore(now.minus(memory)));
        }
    }

    /** Says how much it remembers, and nothing of what. */
    @Override
    public String toString() {
        return "InMemoryRevocationStore[" + (tokens.size() + subjects.size()) + "]";
    }
}
