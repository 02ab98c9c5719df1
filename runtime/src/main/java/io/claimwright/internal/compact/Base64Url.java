package io.claimwright.internal.compact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Base64url without padding (RFC 7515 section 2), where one value has exactly one text: no padding,
 * no character outside the alphabet, and the bits that a last character leaves unused are zero (RFC
 * 4648 section 3.5). The JDK decodes, which many processors help it with; it can't encode into the midst of
 * an array, where a token needs it.
 */
public final class Base64Url {
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** How many bits a character has. */
    private static final int SEXTET = 6;

    private static final int LOW_SEXTET = (1 << SEXTET) - 1;
    private static final int LOW_PAIR = (1 << (2 * SEXTET)) - 1;

    /** Two characters for each number of twelve bits, the first of them in the higher byte. */
    private static final char[] PAIRS = pairs();

    /** Bytes that become {@link Long#BYTES} characters. */
    private static final int STEP = 6;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Base64Url() {}

    private static char[] pairs() {
        char[] pairs = new char[LOW_PAIR + 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (char) (character(i >>> SEXTET) << Byte.SIZE | character(i));
        }
        return pairs;
    }

    /**
     * How many characters stand for so many bytes.
     *
     * @param bytes the number of bytes
     * @return the number of characters
     */
    public static int encodedLength(int bytes) {
        return Math.toIntExact((bytes * 4L + 2) / 3);
    }

    /**
     * Encodes bytes.
     *
     * @param bytes the bytes
     * @return their text, ASCII
     */
    public static byte[] encode(byte[] bytes) {
        byte[] text = new byte[encodedLength(bytes.length)];
        encode(bytes, bytes.length, text, 0);
        return text;
    }

    /**
     * Encodes the beginning of an array into another one.
     *
     * @param bytes the array
     * @param end the end of what is encoded, exclusive
     * @param text where the text goes, ASCII
     * @param start the index of its first character
     */
    public static void encode(byte[] bytes, int end, byte[] text, int start) {
        int last = Math.min(end - STEP, bytes.length - Long.BYTES);
        int at = start;
        int from = 0;
        for (; from <= last; from += STEP) {
            LONGS.set(text, at, eightCharacters((long) LONGS.get(bytes, from)));
            at += Long.BYTES;
        }
        encodeRest(bytes, from, end, text, at);
    }

    /** The characters for the first six bytes of a word, twelve bits at a time. */
    private static long eightCharacters(long word) {
        long first = (long) pair(word >>> 52) << 48 | (long) pair(word >>> 40) << 32;
        return first | (long) pair(word >>> 28) << 16 | pair(word >>> 16);
    }

    private static byte character(int bits) {
        return (byte) ALPHABET.charAt(bits & LOW_SEXTET);
    }

    private static char pair(long bits) {
        return PAIRS[(int) bits & LOW_PAIR];
    }

    private static void encodeRest(byte[] bytes, int from, int end, byte[] text, int start) {
        int at = start;
        int bits = 0; // only the lowest are open; what falls out above was written
        int open = 0;
        for (int i = from; i < end; i++) {
            bits = bits << Byte.SIZE | (bytes[i] & 0xFF);
            open += Byte.SIZE;
            for (; open >= SEXTET; open -= SEXTET) {
                text[at++] = character(bits >>> (open - SEXTET));
            }
        }
        if (open > 0) {
            text[at] = character(bits << (SEXTET - open));
        }
    }

    /**
     * Decodes a part of a text.
     *
     * @param text the text, ISO-8859-1
     * @param from the first character
     * @param to the end, exclusive
     * @return the bytes, or null if that part is not strict base64url
     */
    public static byte @Nullable [] decode(byte[] text, int from, int to) {
        int rest = (to - from) & 3;
        if (rest == 1 || (to > from && !hasCanonicalEnd(text[to - 1], rest))) {
            return null;
        }
        try {
            return DECODER.decode(ByteBuffer.wrap(text, from, to - from)).array();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The JDK takes any unused bits, and padding; so the last character is looked at here. */
    private static boolean hasCanonicalEnd(byte last, int rest) {
        int value = ALPHABET.indexOf(last);
        return switch (rest) {
            case 2 -> value >= 0 && (value & 0b1111) == 0;
            case 3 -> value >= 0 && (value & 0b11) == 0;
            default -> value >= 0;
        };
    }
}
