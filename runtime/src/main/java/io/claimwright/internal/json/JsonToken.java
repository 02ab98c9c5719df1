package io.claimwright.internal.json;

/**
 * What a JSON text consists of (RFC 8259 section 2), separators left out. Plain numbers, since the cursor
 * keeps one for every token that it goes over.
 */
final class JsonToken {
    static final int END_OF_TEXT = 0;
    static final int START_OBJECT = 1;
    static final int END_OBJECT = 2;
    static final int START_ARRAY = 3;
    static final int END_ARRAY = 4;
    static final int NAME = 5;
    static final int STRING = 6;

    /** A number without fraction and exponent. */
    static final int INTEGER = 7;

    /** Any other number. */
    static final int DECIMAL = 8;

    static final int TRUE = 9;
    static final int FALSE = 10;
    static final int NULL = 11;

    private JsonToken() {}

    static boolean isNumber(int token) {
        return token == INTEGER || token == DECIMAL;
    }

    static boolean isBoolean(int token) {
        return token == TRUE || token == FALSE;
    }
}
