package io.claimwright.internal.compact;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Base64url without padding (RFC 7515 section 2), where one value has exactly one text: no padding,
 * no character outside the alphabet, and the bits that a last character leaves unused are zero (RFC
 * 4648 section 3.5). The JDK decodes, which many processors help it with.
 */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {}

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
     * Encodes the beginning of an array.
     *
     * @param bytes the array
     * @param to the end, exclusive
     * @return its text, ASCII
     */
    public static byte[] encode(byte[] bytes, int to) {
        return ENCODER.encode(ByteBuffer.wrap(bytes, 0, to)).array();
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
