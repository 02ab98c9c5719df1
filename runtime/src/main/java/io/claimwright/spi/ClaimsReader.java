package io.claimwright.spi;

import io.claimwright.ClaimConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a claim as a Java type. A value of another type, a null or a number out of range
 * is remembered, and the token refused after its time was checked; until then the methods answer
 * null, zero or false in its place.
 */
public interface ClaimsReader {
    /**
     * A JSON string.
     *
     * @return the text, or null where the value is no string
     */
    @Nullable
    String string();

    /**
     * A JSON boolean.
     *
     * @return the value, or false where it is no boolean
     */
    boolean bool();

    /**
     * A JSON integer in the range of {@code byte}.
     *
     * @return the number, or 0 where the value is no such integer
     */
    byte int8();

    /**
     * A JSON integer in the range of {@code short}.
     *
     * @return the number, or 0 where the value is no such integer
     */
    short int16();

    /**
     * A JSON integer in the range of {@code int}.
     *
     * @return the number, or 0 where the value is no such integer
     */
    int int32();

    /**
     * A JSON integer in the range of {@code long}.
     *
     * @return the number, or 0 where the value is no such integer
     */
    long int64();

    /**
     * A JSON integer of any size that a number in a token may have.
     *
     * @return the number, or null where the value is no integer
     */
    @Nullable
    BigInteger integer();

    /**
     * A JSON number, exact: {@code 1.50} keeps its zero. Neither its text nor its scale may be beyond
     * 64, so that calculating with it stays cheap.
     *
     * @return the number, or null where the value is no such number
     */
    @Nullable
    BigDecimal decimal();

    /**
     * A JSON number in the range of {@code float}.
     *
     * @return the number, or 0 where the value is no such number
     */
    float float32();

    /**
     * A JSON number in the range of {@code double}.
     *
     * @return the number, or 0 where the value is no such number
     */
    double float64();

    /**
     * A NumericDate: seconds since 1970, fractions allowed (RFC 7519 section 2).
     *
     * @return the moment, or null where the value is none
     */
    @Nullable
    Instant instant();

    /**
     * A NumericDate (RFC 7519 section 2), of which the milliseconds count; a finer fraction is cut.
     *
     * @return the moment, or null where the value is none
     */
    @Nullable
    Date date();

    /**
     * A time in seconds, fractions allowed, which may be negative; a fraction finer than a nanosecond is
     * cut.
     *
     * @return the time, or null where the value is no number or beyond the range of {@code Duration}
     */
    @Nullable
    Duration duration();

    /**
     * A string that is a day, {@code YYYY-MM-DD}, of the years 0000 to 9999 (RFC 3339 section 5.6).
     *
     * @return the day, or null where the value is none
     */
    @Nullable
    LocalDate localDate();

    /**
     * A string that is a well-formed language tag (RFC 5646 section 2.1).
     *
     * @return the locale, or null where the value is none
     */
    @Nullable
    Locale locale();

    /**
     * A string that is base64url without padding (RFC 7515 section 2), in the one spelling that bytes
     * have.
     *
     * @return the bytes, the caller's own, or null where the value is none
     */
    byte @Nullable [] bytes();

    /**
     * A string that is a UUID in its usual 36 characters.
     *
     * @return the UUID, or null where the value is none
     */
    @Nullable
    UUID uuid();

    /**
     * A string that is a URI (RFC 3986).
     *
     * @return the URI, or null where the value is none
     */
    @Nullable
    URI uri();

    /**
     * A string that names a constant.
     *
     * @param names the constants
     * @param <E> the enum
     * @return the constant, or null where the value names none
     */
    <E extends Enum<E>> @Nullable E constant(EnumNames<E> names);

    /**
     * A JSON array whose elements are all of one type.
     *
     * @param element reads one element
     * @param <T> the elements' type
     * @return an immutable list, or null where the value is no such array
     */
    <T> @Nullable List<T> list(ValueReader<T> element);

    /**
     * A JSON array whose elements are all of one type; one that comes twice counts once.
     *
     * @param element reads one element
     * @param <T> the elements' type
     * @return an immutable set in the array's order, or null where the value is no such array
     */
    <T> @Nullable Set<T> set(ValueReader<T> element);

    /**
     * A JSON array whose elements are all of one type.
     *
     * @param element reads one element
     * @param array makes an array of a length
     * @param <T> the elements' type
     * @return a new array, or null where the value is no such array
     */
    <T> T @Nullable [] array(ValueReader<T> element, IntFunction<T[]> array);

    /**
     * A JSON object whose values are all of one type.
     *
     * @param value reads one value
     * @param <T> the values' type
     * @return an immutable map in the object's order, or null where the value is no such object
     */
    <T> @Nullable Map<String, T> map(ValueReader<T> value);

    /**
     * A JSON object that is a record.
     *
     * @param reader makes a reader for the record
     * @param <R> the record
     * @return the record, or null where the value is no such object
     */
    <R> @Nullable R record(Supplier<? extends RecordReader<R>> reader);

    /**
     * A JSON object that is one of several records. The member that says which may stand anywhere in it.
     *
     * @param variants the records by what that member says
     * @param <T> what the records have in common
     * @return the record, or null where the value is none of them
     */
    <T> @Nullable T oneOf(Variants<T> variants);

    /**
     * A value that stands for one of a type of the user's own.
     *
     * @param claim reads the value as the token has it
     * @param converter makes the user's value of it; one that throws or answers null refuses the token
     * @param <J> the user's type
     * @param <C> the type of the value in the token
     * @return the user's value, or null where the value is none
     */
    <J, C> @Nullable J converted(ValueReader<C> claim, ClaimConverter<J, C> converter);

    /**
     * The {@code aud} claim: one string or an array of strings, none of them empty (RFC 7519 section
     * 4.1.3).
     *
     * @return the audience, or null where the value is none
     */
    @Nullable
    List<String> audience();

    /**
     * The {@code aud} claim without order.
     *
     * @return the audience, or null where the value is none
     */
    @Nullable
    Set<String> audienceSet();

    /**
     * The {@code aud} claim of a token that is for one audience only.
     *
     * @return the audience, or null where the value is none or several
     */
    @Nullable
    String oneAudience();

    /**
     * Reads one element of a list or one value of a map.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    interface ValueReader<T> {
        /**
         * Reads the value at which {@code in} stands.
         *
         * @param in the reader
         * @return the value, or null where it is of another type
         */
        @Nullable
        T read(ClaimsReader in);
    }
}
