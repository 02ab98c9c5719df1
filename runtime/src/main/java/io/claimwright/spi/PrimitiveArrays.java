package io.claimwright.spi;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of primitives as JSON arrays. An array of bytes is none of these: it is a string, {@link
 * ClaimsReader#bytes()}.
 */
public final class PrimitiveArrays {
    private PrimitiveArrays() {}

    /**
     * A JSON array of what {@link ClaimsReader#int32()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static int @Nullable [] ints(ClaimsReader in) {
        List<Integer> values = in.list(ClaimsReader::int32);
        if (values == null) {
            return null;
        }
        int[] array = new int[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * A JSON array of what {@link ClaimsReader#int64()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static long @Nullable [] longs(ClaimsReader in) {
        List<Long> values = in.list(ClaimsReader::int64);
        if (values == null) {
            return null;
        }
        long[] array = new long[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * A JSON array of what {@link ClaimsReader#float64()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static double @Nullable [] doubles(ClaimsReader in) {
        List<Double> values = in.list(ClaimsReader::float64);
        if (values == null) {
            return null;
        }
        double[] array = new double[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * A JSON array of what {@link ClaimsReader#float32()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static float @Nullable [] floats(ClaimsReader in) {
        List<Float> values = in.list(ClaimsReader::float32);
        if (values == null) {
            return null;
        }
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * A JSON array of what {@link ClaimsReader#int16()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static short @Nullable [] shorts(ClaimsReader in) {
        List<Short> values = in.list(ClaimsReader::int16);
        if (values == null) {
            return null;
        }
        short[] array = new short[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * A JSON array of what {@link ClaimsReader#bool()} reads.
     *
     * @param in stands at the value
     * @return a new array, or null where the value is no such array
     */
    public static boolean @Nullable [] booleans(ClaimsReader in) {
        List<Boolean> values = in.list(ClaimsReader::bool);
        if (values == null) {
            return null;
        }
        boolean[] array = new boolean[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, int[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::int32);
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, long[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::int64);
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, double[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::float64);
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, float[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::float32);
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, short[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::int16);
    }

    /**
     * Writes a JSON array.
     *
     * @param out where to write it
     * @param values the elements
     */
    public static void write(ClaimsWriter out, boolean[] values) {
        out.array(boxed(values == null ? -1 : values.length, i -> values[i]), ClaimsWriter::bool);
    }

    /** A null stays one, for the writer to refuse, which knows the claim's name. */
    @SuppressWarnings("NullAway")
    private static <T> List<T> boxed(int length, IntFunction<T> element) {
        return length < 0 ? null : IntStream.range(0, length).mapToObj(element).toList();
    }
}
