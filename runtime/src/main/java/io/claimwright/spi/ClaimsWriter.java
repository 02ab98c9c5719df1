package io.claimwright.spi;

import io.claimwright.ClaimConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of a record, each with the JSON type of its Java type. A null, a number that JSON
 * doesn't have (NaN and the infinities), a moment outside the range of a NumericDate or any other value
 * that a reader would refuse is an {@link IllegalArgumentException} that names the claim.
 */
public interface ClaimsWriter {
    /**
     * The name of the next value.
     *
     * @param name the claim's name
     * @return this writer
     */
    ClaimsWriter name(String name);

    /**
     * Writes a string.
     *
     * @param value the text
     */
    void string(String value);

    /**
     * Writes a boolean.
     *
     * @param value the value
     */
    void bool(Boolean value);

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    void int8(Byte value);

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    void int16(Short value);

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    void int32(Integer value);

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    void int64(Long value);

    /**
     * Writes an integer.
     *
     * @param value the number, of at most 64 characters
     */
    void integer(BigInteger value);

    /**
     * Writes a number as it is, its scale included.
     *
     * @param value the number, of at most 64 characters, its scale from -64 to 64
     */
    void decimal(BigDecimal value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    void float32(Float value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    void float64(Double value);

    /**
     * Writes a NumericDate: seconds since 1970, with a fraction only where there is one (RFC 7519
     * section 2).
     *
     * @param value the moment
     */
    void instant(Instant value);

    /**
     * Writes a NumericDate, as {@link #instant(Instant)}.
     *
     * @param value the moment, of which the milliseconds count
     */
    void date(Date value);

    /**
     * Writes a time in seconds, with a fraction only where there is one.
     *
     * @param value the time
     */
    void duration(Duration value);

    /**
     * Writes a day as {@code YYYY-MM-DD}.
     *
     * @param value the day, of the years 0000 to 9999
     */
    void localDate(LocalDate value);

    /**
     * Writes a locale as its language tag (RFC 5646 section 2.1).
     *
     * @param value a locale that is equal to what its tag is read as
     */
    void locale(Locale value);

    /**
     * Writes bytes as base64url without padding (RFC 7515 section 2).
     *
     * @param value the bytes
     */
    void bytes(byte[] value);

    /**
     * Writes a UUID as a string.
     *
     * @param value the UUID
     */
    void uuid(UUID value);

    /**
     * Writes a URI as a string.
     *
     * @param value the URI
     */
    void uri(URI value);

    /**
     * Writes an enum constant as the name that it has in a token.
     *
     * @param value the constant
     * @param names the names of all constants
     * @param <E> the enum
     */
    <E extends Enum<E>> void constant(E value, EnumNames<E> names);

    /**
     * Writes an array.
     *
     * @param values the elements
     * @param element writes one element
     * @param <T> the elements' type
     */
    <T> void array(T[] values, ValueWriter<T> element);

    /**
     * Writes an array.
     *
     * @param values the elements, in the order in which they are written
     * @param element writes one element
     * @param <T> the elements' type
     */
    <T> void array(Collection<T> values, ValueWriter<T> element);

    /**
     * Writes an object.
     *
     * @param values the members, in the order in which they are written
     * @param value writes one value
     * @param <T> the values' type
     */
    <T> void map(Map<String, T> values, ValueWriter<T> value);

    /**
     * Writes a record as an object.
     *
     * @param record the record
     * @param members writes its claims
     * @param <R> the record's type
     */
    <R> void record(R record, ValueWriter<R> members);

    /**
     * Writes a claim that a token may lack: its name and value, or nothing.
     *
     * @param name the claim's name
     * @param value the value, if there is one
     * @param writer writes the value
     * @param <T> the value's type
     */
    <T> void optional(String name, Optional<T> value, ValueWriter<T> writer);

    /**
     * Writes a claim that a token may lack: its name and value, or nothing.
     *
     * @param name the claim's name
     * @param value the value, or null where there is none
     * @param writer writes the value
     * @param <T> the value's type
     */
    <T> void nullable(String name, @Nullable T value, ValueWriter<T> writer);

    /**
     * Writes a value of a type of the user's own as what stands for it in a token.
     *
     * @param value the user's value
     * @param converter makes the token's value of it; what it throws is thrown on, and a null is refused
     * @param writer writes the token's value
     * @param <J> the user's type
     * @param <C> the type of the value in the token
     */
    <J, C> void converted(J value, ClaimConverter<J, C> converter, ValueWriter<C> writer);

    /**
     * Writes the {@code aud} claim, name and value: a string where it is one, else an array (RFC 7519
     * section 4.1.3).
     *
     * @param audience the audience, no element empty
     */
    void audience(Collection<String> audience);

    /**
     * Writes one value.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    interface ValueWriter<T> {
        /**
         * Writes a value.
         *
         * @param out where to write it
         * @param value the value
         */
        void write(ClaimsWriter out, T value);
    }
}
