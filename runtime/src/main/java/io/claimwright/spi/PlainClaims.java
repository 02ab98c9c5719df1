package io.claimwright.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a record as far as they come one after the other in its order and are plain, as in our own
 * tokens: no white space, strings of ASCII without escapes, whole numbers without a sign
 * and with at most 9 digits (18 for a {@code long}), dates of ten digits. From the first one
 * that is anything else, there is none left here, and {@link RecordReader#read} gets it and what follows.
 * Nothing is refused here. Generated code asks for each claim once, in the order of the places.
 */
public interface PlainClaims {
    /**
     * Takes a string.
     *
     * @param claim the claim's place
     * @return the string, or null where the claim does not come now, or is not plain
     */
    @Nullable
    String string(int claim);

    /**
     * Takes an array of strings.
     *
     * @param claim the claim's place
     * @return the strings, immutable, or null where the claim does not come now, or is not plain
     */
    @Nullable
    List<String> strings(int claim);

    /**
     * Takes a whole number.
     *
     * @param claim the claim's place
     * @return the number, or 0 where the claim does not come now, or is not plain
     */
    int int32(int claim);

    /**
     * Takes a whole number.
     *
     * @param claim the claim's place
     * @return the number, or 0 where the claim does not come now, or is not plain
     */
    long int64(int claim);

    /**
     * Takes a boolean.
     *
     * @param claim the claim's place
     * @return the value, or false where the claim does not come now, or is no boolean
     */
    boolean bool(int claim);

    /**
     * Takes a date (RFC 7519 section 2).
     *
     * @param claim the claim's place
     * @return the date, or null where the claim does not come now, or is not plain
     */
    @Nullable
    Instant instant(int claim);
}
