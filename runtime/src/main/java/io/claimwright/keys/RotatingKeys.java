package io.claimwright.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys that follow each other. The next one is announced, so that all who check tokens get to know it;
 * then it signs, and the one before it still checks until all tokens that it has signed are expired.
 *
 * <p>Safe for use by several threads. Every token is minted and checked with the keys of one moment.
 */
public final class RotatingKeys implements JwtKeys {
    /** Longer than any token lives, and short enough to be added to any moment. */
    private static final Duration LONGEST = Duration.ofDays(366_000);

    private final Duration keep;
    private final Clock clock;
    private volatile State state;

    RotatingKeys(JwtKey current, Duration keep, Clock clock) {
        if (keep.isNegative() || keep.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A key checks for some time after it has signed; the time is negative, or more than a thousand years.");
        }
        this.keep = keep;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.state = new State(usable(current), null, List.of());
    }

    /**
     * Who has signed, and until when it checks.
     *
     * @param key the key
     * @param end the first moment at which it checks no more
     */
    private record Former(JwtKey key, Instant end) {}

    private static final class State {
        final JwtKey current;
        final @Nullable JwtKey next;
        final List<Former> former;
        final KeyRing ring;
        final long firstEnd;

        State(JwtKey current, @Nullable JwtKey next, List<Former> former) {
            this.current = current;
            this.next = next;
            this.former = List.copyOf(former);
            List<JwtKey> others = new ArrayList<>();
            if (next != null) {
                others.add(next);
            }
            former.forEach(each -> others.add(each.key()));
            this.ring = KeyRing.of(current, others);
            this.firstEnd = former.stream()
                    .mapToLong(each -> each.end().toEpochMilli())
                    .min()
                    .orElse(Long.MAX_VALUE);
        }
    }

    @Override
    public KeyRing now() {
        State seen = state;
        return clock.millis() < seen.firstEnd ? seen.ring : withoutEnded().ring;
    }

    /** How long a key checks after another one has taken its place. */
    public Duration keep() {
        return keep;
    }

    /**
     * Announces the key that will sign next: it checks tokens from now on, and is among those that are
     * published. One that was announced before and has not signed is forgotten.
     *
     * @param next a key that signs, with a name of its own
     * @throws IllegalArgumentException if the key has no name, another one's name, or can't sign
     */
    public synchronized void announce(JwtKey next) {
        State old = withoutEnded();
        state = new State(old.current, usable(next), old.former);
    }

    /**
     * Has the announced key sign from now on. Give all who check tokens the time to know it before.
     *
     * @throws IllegalStateException if none is announced
     */
    public synchronized void rotate() {
        State old = withoutEnded();
        List<Former> former = new ArrayList<>(old.former);
        former.add(new Former(old.current, clock.instant().plus(keep)));
        state = new State(announced(old), null, former);
    }

    /**
     * Refuses the tokens of a key at once, which was stolen perhaps. If it is the one that signs, the
     * announced one takes its place.
     *
     * @param id the key's name
     * @return whether there was such a key
     * @throws IllegalStateException if it signs and none is announced
     */
    public synchronized boolean retire(String id) {
        State old = withoutEnded();
        if (!old.ring.lacks(id)) {
            if (is(old.current, id)) {
                state = new State(announced(old), null, old.former);
            } else {
                JwtKey next = old.next == null || is(old.next, id) ? null : old.next;
                state = new State(
                        old.current,
                        next,
                        old.former.stream().filter(each -> !is(each.key(), id)).toList());
            }
            return true;
        }
        return false;
    }

    private synchronized State withoutEnded() {
        Instant now = clock.instant();
        State old = state;
        if (now.toEpochMilli() >= old.firstEnd) {
            state = new State(
                    old.current,
                    old.next,
                    old.former.stream().filter(each -> now.isBefore(each.end())).toList());
        }
        return state;
    }

    private static JwtKey announced(State state) {
        if (state.next == null) {
            throw new IllegalStateException("No key is announced that could sign next; announce(...) one first.");
        }
        return state.next;
    }

    private static boolean is(JwtKey key, String id) {
        return key.id().map(id::equals).orElse(false);
    }

    private static JwtKey usable(JwtKey key) {
        if (key.id().isEmpty()) {
            throw new IllegalArgumentException(
                    "Keys that follow each other need names; give each one with withId(...).");
        }
        if (!key.canSign()) {
            throw new IllegalArgumentException("The key has a public part only, so it could never sign.");
        }
        return key;
    }

    /** Says how many keys there are and nothing of them. */
    @Override
    public String toString() {
        return "RotatingKeys[" + state.ring.checking().size() + "]";
    }
}
