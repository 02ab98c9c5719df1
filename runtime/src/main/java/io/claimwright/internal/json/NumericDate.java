package io.claimwright.internal.json;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Seconds since 1970 as a JSON number, fractions allowed (RFC 7519 section 2). */
public final class NumericDate {
    /** The last second of the year 9999. */
    public static final long MAX_SECONDS = 253_402_300_799L;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(MAX_SECONDS + 1);

    private NumericDate() {}

    /**
     * Reads a number. A date before 1970 is past and nothing more, so however far back it lies, it is
     * one.
     *
     * @param number a JSON number of at most 64 characters
     * @return the moment, {@link Instant#MIN} for one thousands of years back, or null if it lies beyond
     *     the year 9999
     */
    static @Nullable Instant parse(String number) {
        BigDecimal seconds = Seconds.parse(number);
        if (seconds == null || seconds.compareTo(LIMIT) >= 0) {
            return null;
        }
        if (seconds.compareTo(LIMIT.negate()) <= 0) {
            return Instant.MIN;
        }
        Seconds moment = Seconds.of(seconds);
        return Instant.ofEpochSecond(moment.whole(), moment.nanos());
    }

    /**
     * The moment of a whole number.
     *
     * @param seconds the number
     * @return the same as {@link #parse}
     */
    static @Nullable Instant of(long seconds) {
        if (seconds > MAX_SECONDS) {
            return null;
        }
        return seconds < -MAX_SECONDS ? Instant.MIN : Instant.ofEpochSecond(seconds);
    }
}
