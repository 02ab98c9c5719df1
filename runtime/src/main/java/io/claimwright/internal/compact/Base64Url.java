package io.claimwright.internal.compact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Base64url without padding (RFC 7515 section 2), where one value has exactly one text: no padding,
 * no character outside the alphabet, and the bits that a last character leaves unused are zero (RFC
 * 4648 section 3.5). The JDK's decoder takes more than that, and one character at a time.
 */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final VarHandle TEXT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int CHARACTER_BITS = 6;
    private static final int PAIR_BITS = 2 * CHARACTER_BITS;
    private static final int BYTE = 0xFF;
    private static final int PAIR = 0xFFFF;

    /** What two neighbouring characters mean together, by their two bytes; negative where one has no meaning. */
    private static final short[] MEANINGS = meanings();

    private Base64Url() {}

    private static short[] meanings() {
        short[] meanings = new short[PAIR + 1];
        Arrays.fill(meanings, (short) -1);
        for (int first = 0; first < ALPHABET.length(); first++) {
            for (int second = 0; second < ALPHABET.length(); second++) {
                int pair = ALPHABET.charAt(first) | (ALPHABET.charAt(second) << Byte.SIZE);
                meanings[pair] = (short) ((first << CHARACTER_BITS) | second);
            }
        }
        return meanings;
    }

    /**
     * Encodes bytes.
     *
     * @param bytes the bytes
     * @return their text, ASCII
     */
    public static byte[] encode(byte[] bytes) {
        return ENCODER.encode(bytes);
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
        byte[] bytes = new byte[(int) ((to - from) * 3L / 4)];
        int at = from;
        int end = 0;
        long all = 0;
        // Eight characters are six bytes; the two that are written beyond these are written again.
        for (; end <= bytes.length - Long.BYTES; at += 8, end += 6) {
            long word = (long) TEXT.get(text, at);
            long first = MEANINGS[(int) word & PAIR];
            long second = MEANINGS[(int) (word >>> 16) & PAIR];
            long third = MEANINGS[(int) (word >>> 32) & PAIR];
            long fourth = MEANINGS[(int) (word >>> 48)];
            all |= first | second | third | fourth;
            long six = (first << (3 * PAIR_BITS)) | (second << (2 * PAIR_BITS)) | (third << PAIR_BITS) | fourth;
            BYTES.set(bytes, end, six << Short.SIZE);
        }
        return (all | decodeRest(text, at, to, bytes, end)) < 0 ? null : bytes;
    }

    /** Decodes the last few characters; the answer is negative if they are not strict base64url. */
    private static int decodeRest(byte[] text, int from, int to, byte[] bytes, int start) {
        int at = from;
        int end = start;
        int all = 0;
        for (; at <= to - 4; at += 4, end += 3) {
            int first = meaning(text[at], text[at + 1]);
            int second = meaning(text[at + 2], text[at + 3]);
            all |= first | second;
            bytes[end] = (byte) (first >> 4);
            bytes[end + 1] = (byte) ((first << 4) | (second >> Byte.SIZE));
            bytes[end + 2] = (byte) second;
        }
        return all | decodeLast(text, at, to, bytes, end);
    }

    /** As {@link #decodeRest}, of less than four characters. */
    private static int decodeLast(byte[] text, int from, int to, byte[] bytes, int end) {
        if (from == to) {
            return 0;
        }
        if (from + 1 == to) {
            return -1;
        }
        int first = meaning(text[from], text[from + 1]);
        bytes[end] = (byte) (first >> 4);
        if (from + 2 == to) {
            return (first & 0b1111) == 0 ? first : -1;
        }
        int second = meaning(text[from + 2], (byte) ALPHABET.charAt(0));
        bytes[end + 1] = (byte) ((first << 4) | (second >> Byte.SIZE));
        return (second & BYTE) == 0 ? first | second : -1;
    }

    private static int meaning(byte first, byte second) {
        return MEANINGS[(first & BYTE) | ((second & BYTE) << Byte.SIZE)];
    }
}
