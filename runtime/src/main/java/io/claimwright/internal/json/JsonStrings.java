package io.claimwright.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Strings within a JSON text (RFC 8259 section 7) that is known to be UTF-8. */
final class JsonStrings {
    /** What may stand behind a backslash, beside the letter u; and what each of these means. */
    private static final String ESCAPES = "\"\\/bfnrt";

    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int UNICODE_LENGTH = 4;
    private static final int HEX = 16;
    private static final int FIRST_PRINTABLE = 0x20;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * FIRST_PRINTABLE;

    private JsonStrings() {}

    /** The first eight bytes of a part of a text as a number, with zeros where it is shorter. */
    static long firstBytes(byte[] text, int from, int to) {
        int length = to - from;
        if (from + Long.BYTES <= text.length) {
            long word = (long) LONGS.get(text, from);
            return length >= Long.BYTES ? word : word & ~(-1L << (length * Byte.SIZE));
        }
        long word = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (text[from + i] & 0xFF);
        }
        return word;
    }

    /** Four bytes as a number. */
    static int fourBytes(byte[] text, int from) {
        return (int) INTS.get(text, from);
    }

    /** Sets four bytes. */
    static void setFourBytes(byte[] text, int from, int bytes) {
        INTS.set(text, from, bytes);
    }

    /** Eight bytes as a number. */
    static long word(byte[] text, int from) {
        return (long) LONGS.get(text, from);
    }

    /** Sets eight bytes. */
    static void setWord(byte[] text, int from, long word) {
        LONGS.set(text, from, word);
    }

    /** Whether all bytes from one on are ASCII; eight are looked at together. */
    static boolean isAscii(byte[] text, int from) {
        int i = from;
        long bits = 0;
        for (; i <= text.length - Long.BYTES; i += Long.BYTES) {
            bits |= (long) LONGS.get(text, i);
        }
        int rest = 0;
        for (; i < text.length; i++) {
            rest |= text[i];
        }
        return (bits & HIGH_BITS) == 0 && rest >= 0;
    }

    /**
     * The first byte that does not stand for itself: a quote, a backslash or a control character.
     *
     * @return its index, or the length of the text
     */
    static int nextSpecial(byte[] text, int from) {
        return next(text, from, 0);
    }

    /**
     * The first byte that does not stand for itself, or is not ASCII.
     *
     * @return its index, or the length of the text
     */
    static int nextUnusual(byte[] text, int from) {
        return next(text, from, HIGH_BITS);
    }

    /** The first byte that is special, or has one of these bits, which are those of every byte. */
    private static int next(byte[] text, int from, long bits) {
        int i = from;
        for (; i <= text.length - Long.BYTES; i += Long.BYTES) {
            long word = (long) LONGS.get(text, i);
            long found = (special(word) & HIGH_BITS) | (word & bits);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < text.length && !isSpecial(text[i]) && (text[i] & bits) == 0) {
            i++;
        }
        return i;
    }

    /** Of the high bits, the lowest that is set is right; a borrow may set higher ones, which nobody looks at. */
    private static long special(long word) {
        return zeroBytes(word ^ QUOTES) | zeroBytes(word ^ BACKSLASHES) | ((word - SPACES) & ~word);
    }

    private static long zeroBytes(long word) {
        return (word - ONES) & ~word;
    }

    private static boolean isSpecial(byte value) {
        return value == '"' || value == '\\' || (value >= 0 && value < FIRST_PRINTABLE);
    }

    /**
     * Goes behind an escape. Half a surrogate pair is none.
     *
     * @param at the index of its backslash
     * @return the index behind it
     */
    static int endOfEscape(byte[] text, int at) {
        int letter = at + 1 < text.length ? text[at + 1] : 0;
        if (letter != 'u') {
            if (ESCAPES.indexOf(letter) < 0) {
                throw malformed();
            }
            return at + 2;
        }
        char unit = unit(text, at + 2);
        int end = at + 2 + UNICODE_LENGTH;
        if (Character.isLowSurrogate(unit)) {
            throw halfAPair();
        }
        if (!Character.isHighSurrogate(unit)) {
            return end;
        }
        if (end + 1 >= text.length || text[end] != '\\' || text[end + 1] != 'u') {
            throw halfAPair();
        }
        if (!Character.isLowSurrogate(unit(text, end + 2))) {
            throw halfAPair();
        }
        return end + 2 + UNICODE_LENGTH;
    }

    private static char unit(byte[] text, int from) {
        if (from + UNICODE_LENGTH > text.length) {
            throw malformed();
        }
        int unit = 0;
        for (int i = from; i < from + UNICODE_LENGTH; i++) {
            int digit = text[i] < 0 ? -1 : Character.digit(text[i], HEX);
            if (digit < 0) {
                throw malformed();
            }
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }

    /** The meaning of a part of a text whose escapes were looked at before. */
    static String unescaped(byte[] text, int from, int to) {
        StringBuilder meaning = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int next = Math.min(nextSpecial(text, at), to);
            meaning.append(new String(text, at, next - at, StandardCharsets.UTF_8));
            at = next;
            if (at < to) {
                at = unescape(text, at + 1, meaning);
            }
        }
        return meaning.toString();
    }

    /** Adds what the letter behind a backslash stands for, and tells the index behind it. */
    private static int unescape(byte[] text, int letter, StringBuilder meaning) {
        if (text[letter] == 'u') {
            meaning.append(unit(text, letter + 1));
            return letter + 1 + UNICODE_LENGTH;
        }
        meaning.append(ESCAPED.charAt(ESCAPES.indexOf(text[letter])));
        return letter + 1;
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }

    private static MalformedJsonException halfAPair() {
        return new MalformedJsonException("The text has half a surrogate pair.");
    }
}
