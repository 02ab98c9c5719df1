package io.claimwright.config;

import java.time.Duration;
import java.util.Optional;

/**
 * A session that goes on while it is used: an access token in a cookie is replaced by a new one when
 * its end is near, until the session as a whole is too old.
 *
 * @param window how long before its end a token is replaced
 * @param limit how long a session lasts at most, counted from its first token
 */
public record ImplicitRefresh(Duration window, Duration limit) {
    private static final Duration MAX_LIMIT = Duration.ofDays(36_525);

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if the window is not positive or the limit not longer than it
     */
    public ImplicitRefresh {
        fault(window, limit).ifPresent(text -> {
            throw new IllegalArgumentException(text);
        });
    }

    /** What is wrong with these times, if anything is. */
    static Optional<String> fault(Duration window, Duration limit) {
        if (window.isNegative() || window.isZero()) {
            return Optional.of(
                    "implicitRefresh has the window %s; it is longer than zero, such as PT30M.".formatted(window));
        }
        if (limit.compareTo(window) <= 0) {
            return Optional.of(
                    "implicitRefresh has the limit %s and the window %s; the limit is the longer one, such as PT12H."
                            .formatted(limit, window));
        }
        if (limit.compareTo(MAX_LIMIT) > 0) {
            return Optional.of(
                    "implicitRefresh has the limit %s, more than a hundred years; sessions end, such as after PT12H."
                            .formatted(limit));
        }
        return Optional.empty();
    }
}
