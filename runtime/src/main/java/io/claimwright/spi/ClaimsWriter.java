package io.claimwright.spi;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes the claims of a record, each with the JSON type of its Java type. A null, a number that JSON
 * doesn't have (NaN and the infinities) or a moment outside the range of a NumericDate is an {@link
 * IllegalArgumentException} that names the claim.
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
    void int32(Integer value);

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    void int64(Long value);

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
     * Writes an enum constant as its name.
     *
     * @param value the constant
     */
    void constant(Enum<?> value);

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
