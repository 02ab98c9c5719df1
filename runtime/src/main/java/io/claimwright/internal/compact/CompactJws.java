package io.claimwright.internal.compact;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A token cut into its three parts, nothing of it believed yet. */
public final class CompactJws {
    /** The most characters that a token may have. */
    public static final int MAX_LENGTH = 8192;

    private final byte[] text;
    private final int firstDot;
    private final int secondDot;

    private CompactJws(byte[] text, int firstDot, int secondDot) {
        this.text = text;
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
        byte[] text = token.getBytes(StandardCharsets.ISO_8859_1);
        return text.length == token.length() ? new CompactJws(text, first, second) : null;
    }

    /**
     * The whole token.
     *
     * @return its characters as ISO-8859-1, not to be changed
     */
    public byte[] text() {
        return text;
    }

    /**
     * The end of the header.
     *
     * @return the index of the first dot
     */
    public int firstDot() {
        return firstDot;
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
        return Base64Url.decode(text, 0, firstDot);
    }

    /**
     * The decoded payload.
     *
     * @return the bytes, or null if the part is not strict base64url
     */
    public byte @Nullable [] payload() {
        return Base64Url.decode(text, firstDot + 1, secondDot);
    }

    /**
     * The decoded signature.
     *
     * @return the bytes, or null if the part is not strict base64url
     */
    public byte @Nullable [] signature() {
        return Base64Url.decode(text, secondDot + 1, text.length);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "CompactJws[...]";
    }
}
