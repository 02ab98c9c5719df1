package io.claimwright.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number of seconds, of which the nanoseconds count.
 *
 * @param whole the seconds without their fraction
 * @param nanos the fraction, of the same sign
 */
record Seconds(long whole, int nanos) {
    private static final int NANO_DIGITS = 9;
    private static final BigDecimal NANO = BigDecimal.ONE.movePointLeft(NANO_DIGITS);

    /**
     * The number of a text, of which nothing is written out: {@code 1e1000000} must not become a million
     * digits.
     *
     * @param number a JSON number of at most 64 characters
     * @return the number, or null where its exponent is beyond the range of int
     */
    static @Nullable BigDecimal parse(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * Cuts what is finer than a nanosecond, towards the past.
     *
     * @param number a number in the range of long
     */
    static Seconds of(BigDecimal number) {
        if (number.abs().compareTo(NANO) < 0) { // maybe by a million digits
            return new Seconds(0, Math.min(number.signum(), 0));
        }
        BigDecimal rounded = number.setScale(NANO_DIGITS, RoundingMode.FLOOR);
        long whole = rounded.longValue();
        int nanos = rounded.subtract(BigDecimal.valueOf(whole))
                .movePointRight(NANO_DIGITS)
                .intValue();
        return new Seconds(whole, nanos);
    }

    /** The JSON text, with a fraction only where there is one. */
    String text() {
        if (nanos == 0) {
            return Long.toString(whole);
        }
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(nanos, NANO_DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Shows nothing of the claim. */
    @Override
    public String toString() {
        return "Seconds[...]";
    }
}
