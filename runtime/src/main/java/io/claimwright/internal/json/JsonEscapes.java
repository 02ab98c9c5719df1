package io.claimwright.internal.json;

/** What stands for the characters that a JSON string can't have as they are (RFC 8259 section 7). */
final class JsonEscapes {
    /** The most bytes that stand for one character. */
    static final int LONGEST = "\\u0000".length();

    /** Whether a character of ASCII must be escaped. */
    static final boolean[] NEEDED = needed();

    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String LETTERS = "\"\\bfnrt";
    private static final String HEX = "0123456789ABCDEF";
    private static final int HEX_BITS = 4;
    private static final int ASCII = 0x80;

    private JsonEscapes() {}

    private static boolean[] needed() {
        boolean[] needed = new boolean[ASCII];
        for (int c = 0; c < ' '; c++) {
            needed[c] = true;
        }
        needed['"'] = true;
        needed['\\'] = true;
        return needed;
    }

    /** Writes what stands for a character, and tells the index behind it. */
    static int write(int c, byte[] to, int from) {
        int at = from;
        to[at++] = '\\';
        int letter = SHORT.indexOf(c);
        if (letter >= 0) {
            to[at++] = (byte) LETTERS.charAt(letter);
            return at;
        }
        to[at++] = 'u';
        to[at++] = '0';
        to[at++] = '0';
        to[at++] = (byte) HEX.charAt(c >> HEX_BITS);
        to[at++] = (byte) HEX.charAt(c & (HEX.length() - 1));
        return at;
    }
}
