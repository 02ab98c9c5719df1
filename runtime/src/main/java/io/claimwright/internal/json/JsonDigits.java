package io.claimwright.internal.json;

/** Numbers within a JSON text (RFC 8259 section 6). */
final class JsonDigits {
    private JsonDigits() {}

    /**
     * Goes behind a number.
     *
     * @param from the index of its first byte
     * @return the index behind it
     */
    static int end(byte[] text, int from) {
        int at = from;
        if (at < text.length && text[at] == '-') {
            at++;
        }
        int digits = digits(text, at);
        if (digits > at + 1 && text[at] == '0') {
            throw malformed();
        }
        at = digits;
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
        if (at - from > StrictJson.MAX_NUMBER_LENGTH) {
            throw new MalformedJsonException("The text has a number that is too long.");
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

    static boolean isInteger(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '.' || text[i] == 'e' || text[i] == 'E') {
                return false;
            }
        }
        return true;
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }
}
