package io.claimwright.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What the text of a JSON number may stand for, beside what fits into a primitive. */
final class NumberValues {
    private static final BigDecimal LEAST_SECONDS = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal TOO_MANY_SECONDS =
            BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);

    private NumberValues() {}

    static @Nullable BigInteger integer(String number) {
        return number.length() > StrictJson.MAX_NUMBER_LENGTH ? null : new BigInteger(number);
    }

    /** An exponent makes of a short text a number of a million digits as soon as somebody adds 1 to it. */
    static @Nullable BigDecimal decimal(String number) {
        BigDecimal value = Seconds.parse(number);
        return value == null || !canTravel(value) ? null : value;
    }

    static boolean canTravel(BigDecimal value) {
        return Math.abs((long) value.scale()) <= StrictJson.MAX_NUMBER_LENGTH
                && value.precision() <= StrictJson.MAX_NUMBER_LENGTH
                && value.toString().length() <= StrictJson.MAX_NUMBER_LENGTH;
    }

    static @Nullable Duration duration(String number) {
        BigDecimal value = Seconds.parse(number);
        if (value == null || value.compareTo(LEAST_SECONDS) < 0 || value.compareTo(TOO_MANY_SECONDS) >= 0) {
            return null;
        }
        Seconds seconds = Seconds.of(value);
        return Duration.ofSeconds(seconds.whole(), seconds.nanos());
    }

    static String text(Duration value) {
        return new Seconds(value.getSeconds(), value.getNano()).text();
    }

    @SuppressWarnings("JavaUtilDate") // it is what the claim was declared as
    static @Nullable Date date(String number) {
        Instant moment = NumericDate.parse(number);
        return moment == null || moment.equals(Instant.MIN) ? null : new Date(moment.toEpochMilli());
    }

    /** {@code toInstant} is what java.sql.Date refuses. */
    @SuppressWarnings("JavaUtilDate")
    static Instant moment(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }
}
