package io.claimwright.internal.json;

/** What a JSON text consists of (RFC 8259 section 2), separators left out. */
enum JsonToken {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    TRUE,
    FALSE,
    NULL;

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    boolean isBoolean() {
        return this == TRUE || this == FALSE;
    }
}
