package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;

/**
 * Goes over the words of a JSON text (RFC 8259 sections 2, 3, 6 and 7): white space, literals, numbers and
 * strings. The names of members are the matter of {@link JsonNames}, how words may follow each
 * other that of {@link JsonCursor}.
 */
abstract class JsonWords {
    static final int TRUE_LENGTH = 4;
    static final int FALSE_LENGTH = 5;
    private static final int NULL_LENGTH = 4;

    private static final int TRUE = fourLetters("true");
    private static final int ALSE = fourLetters("alse");
    private static final int NULL = fourLetters("null");

    final byte[] text;

    /** The index of the first byte of the word. */
    int start;

    /** The index behind the word. */
    int end;

    /** Whether the string has escapes. */
    boolean hasEscapes;

    JsonWords(byte[] text) {
        this.text = text;
    }

    private static int fourLetters(String letters) {
        return JsonStrings.fourBytes(letters.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** The next byte that is no white space, or -1 at the end of the text. */
    final int skipSpace() {
        return end < text.length && text[end] > ' ' ? text[end] : skipMoreSpace();
    }

    private int skipMoreSpace() {
        while (end < text.length) {
            byte next = text[end];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            end++;
        }
        return -1;
    }

    final void expect(int next, char wanted) {
        if (next != wanted) {
            throw malformed();
        }
        end++;
    }

    /** Goes behind a literal or a number, and tells what it is. */
    final int scalar(int first) {
        return switch (first) {
            case 't' -> literal(TRUE_LENGTH, TRUE, JsonToken.TRUE);
            case 'f' -> literal(FALSE_LENGTH, ALSE, JsonToken.FALSE);
            case 'n' -> literal(NULL_LENGTH, NULL, JsonToken.NULL);
            default -> number();
        };
    }

    /** Whether there is a true at an index. */
    static boolean isTrue(byte[] text, int from) {
        return from + TRUE_LENGTH <= text.length && JsonStrings.fourBytes(text, from) == TRUE;
    }

    /** Whether there is a false at an index. */
    static boolean isFalse(byte[] text, int from) {
        return from + FALSE_LENGTH <= text.length && text[from] == 'f' && JsonStrings.fourBytes(text, from + 1) == ALSE;
    }

    /** A word whose last four letters are these. */
    private int literal(int length, int letters, int literal) {
        int to = end + length;
        if (to > text.length || JsonStrings.fourBytes(text, to - Integer.BYTES) != letters) {
            throw malformed();
        }
        end = to;
        return literal;
    }

    private int number() {
        int wholeEnd = JsonDigits.wholeEnd(text, end);
        end = JsonDigits.end(text, wholeEnd);
        if (end - start > StrictJson.MAX_NUMBER_LENGTH) {
            throw new MalformedJsonException("The text has a number that is too long.");
        }
        return end == wholeEnd ? JsonToken.INTEGER : JsonToken.DECIMAL;
    }

    /** Goes behind a string. */
    final int string() {
        hasEscapes = false;
        int at = JsonStrings.nextSpecial(text, end + 1);
        while (at < text.length && text[at] == '\\') {
            hasEscapes = true;
            at = JsonStrings.nextSpecial(text, JsonStrings.endOfEscape(text, at));
        }
        if (at == text.length || text[at] != '"' || at - end > StrictJson.MAX_STRING_LENGTH) {
            throw malformed();
        }
        end = at + 1;
        return JsonToken.STRING;
    }

    static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }
}
