package io.claimwright.internal.compact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A token cut into its three parts, nothing of it believed yet. */
public final class CompactJws {
    /** The most characters that a token may have. */
    public static final int MAX_LENGTH = 8192;

    /** Most tokens are shorter. A longer one is not copied as a whole before its signature is right. */
    private static final int LONG = 1024;

    private final String token;
    private final byte @Nullable [] copy;
    private final int firstDot;
    private final int secondDot;

    private CompactJws(String token, int firstDot, int secondDot) {
        this.token = token;
        this.copy = token.length() > LONG ? null : token.getBytes(StandardCharsets.ISO_8859_1);
        this.firstDot = firstDot;
        this.secondDot = secondDot;
    }

    /**
     * Cuts a token. The length is looked at first and the dots are counted without cutting, so that
     * junk of any size costs nothing.
     *
     * @param token the token's text
     * @return the parts, or null if the text is too long, has not exactly two dots, or has a character
     *     beyond the Basic Multilingual Plane
     */
    public static @Nullable CompactJws of(String token) {
        if (token.length() > MAX_LENGTH) {
            return null;
        }
        int first = token.indexOf('.');
        int second = first < 0 ? -1 : token.indexOf('.', first + 1);
        if (second < 0 || token.indexOf('.', second + 1) >= 0) {
            return null;
        }
        // A character beyond ISO-8859-1 becomes '?', which is no base64url either; but a surrogate pair becomes
        // one, so that what follows it would be looked for in the wrong place.
        return token.codePointCount(0, token.length()) == token.length() ? new CompactJws(token, first, second) : null;
    }

    /**
     * The whole token.
     *
     * @return its text
     */
    public String token() {
        return token;
    }

    /**
     * The whole token.
     *
     * @return its characters as ISO-8859-1, not to be changed
     */
    public byte[] text() {
        return copy == null ? bytes(0, token.length()) : copy;
    }

    /**
     * Whether the token is so long that it is not copied without need.
     *
     * @return whether {@link #text()} makes a copy each time
     */
    public boolean isLong() {
        return copy == null;
    }

    /**
     * Whether the header is a certain one.
     *
     * @param header an encoded header
     * @return whether the token's is the same text
     */
    public boolean hasHeader(byte[] header) {
        return firstDot == header.length
                && Arrays.equals(copy == null ? bytes(0, firstDot) : copy, 0, firstDot, header, 0, firstDot);
    }

    /**
     * The end of the payload.
     *
     * @return the index of the second dot
     */
    public int secondDot() {
        return secondDot;
    }

    /**
     * The decoded header.
     *
     * @return the bytes, or null if the part is not strict base64url
     */
    public byte @Nullable [] header() {
        return decode(0, firstDot);
    }

    /**
     * The decoded payload.
     *
     * @return the bytes, or null if the part is not strict base64url
     */
    public byte @Nullable [] payload() {
        return decode(firstDot + 1, secondDot);
    }

    /**
     * The decoded signature.
     *
     * @return the bytes, or null if the part is not strict base64url
     */
    public byte @Nullable [] signature() {
        return decode(secondDot + 1, token.length());
    }

    private byte @Nullable [] decode(int from, int to) {
        return copy == null ? Base64Url.decode(bytes(from, to), 0, to - from) : Base64Url.decode(copy, from, to);
    }

    private byte[] bytes(int from, int to) {
        return token.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "CompactJws[...]";
    }
}
