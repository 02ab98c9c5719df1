package io.claimwright.internal.json;

/** Numbers within a JSON text (RFC 8259 section 6). */
final class JsonDigits {
    /** With so many characters, a whole number is in the range of long. */
    static final int FEW = 18;

    private static final int TEN = 10;

    private JsonDigits() {}

    /** The value of a whole number of few characters. */
    static long value(byte[] text, int from, int to) {
        boolean negative = text[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            value = value * TEN + (text[i] - '0');
        }
        return negative ? -value : value;
    }

    /**
     * Goes behind the whole part of a number.
     *
     * @param from the index of the number's first byte
     * @return the index behind it
     */
    static int wholeEnd(byte[] text, int from) {
        int first = from < text.length && text[from] == '-' ? from + 1 : from;
        int end = digits(text, first);
        if (end > first + 1 && text[first] == '0') {
            throw malformed();
        }
        return end;
    }

    /**
     * Goes behind the fraction and the exponent of a number, if it has any.
     *
     * @param wholeEnd the index behind its whole part
     * @return the index behind the number
     */
    static int end(byte[] text, int wholeEnd) {
        int at = wholeEnd;
        if (at < text.length && text[at] == '.') {
            at = digits(text, at + 1);
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (at < text.length && (text[at] == '+' || text[at] == '-')) {
                at++;
            }
            at = digits(text, at);
        }
        return at;
    }

    /** Goes behind at least one digit. */
    private static int digits(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed();
        }
        return at;
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }
}
