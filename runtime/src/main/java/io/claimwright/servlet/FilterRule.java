package io.claimwright.servlet;

import io.claimwright.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a filter was told about a pattern.
 *
 * @param written the pattern as it was written
 * @param guard what is wanted, or null where it is open
 * @param profile whose tokens are wanted, {@code void.class} for the only profile
 */
record FilterRule(
        String written, PathPattern pattern, @Nullable Guard guard, Class<?> profile) {
    static FilterRule guarded(String pattern, Guard guard, Class<?> profile) {
        return new FilterRule(pattern, PathPattern.of(pattern), guard, profile);
    }

    static FilterRule open(String pattern) {
        return new FilterRule(pattern, PathPattern.of(pattern), null, void.class);
    }
}
