package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a further member begins in a compact text: a comma, its name in quotes, and a colon; the first has a brace
 * instead of the comma.
 */
public final class MemberStart {
    /** As many bytes as two words have. */
    private static final int TWO_WORDS = 2 * Long.BYTES;

    /** No text that is UTF-8 has this byte. Where a text may be anything, {@link #isPlain} has to be asked before. */
    private static final byte[] NEVER = {(byte) 0xFF};

    /** The start of no member. Its place is before all that may come, and by that it is told. */
    public static final MemberStart NONE = new MemberStart(-1, NEVER);

    private final int place;
    private final byte[] text;
    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    private MemberStart(int place, byte[] text) {
        this.place = place;
        this.text = text;
        this.length = text.length;
        this.first = JsonStrings.firstBytes(text, 0, text.length);
        this.firstMask = mask(text.length);
        this.second = JsonStrings.firstBytes(text, Math.min(text.length, Long.BYTES), text.length);
        this.secondMask = mask(text.length - Long.BYTES);
    }

    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1 : ~(-1L << (bytes * Byte.SIZE));
    }

    /** A name that is written with escapes never stands as it is. */
    static MemberStart of(String name, int place) {
        byte[] plain = name.getBytes(StandardCharsets.UTF_8);
        boolean isPlain = JsonStrings.nextSpecial(plain, 0) == plain.length;
        return new MemberStart(place, isPlain ? (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8) : NEVER);
    }

    /** The place of the name in its table. */
    int place() {
        return place;
    }

    /** Whether the bit of its place is set. */
    boolean isIn(long places) {
        return place >= 0 && (places >>> place & 1) != 0;
    }

    /** Whether the name needs no escapes, so that this is how it stands. */
    boolean isPlain() {
        return text != NEVER;
    }

    int length() {
        return length;
    }

    /** How many bytes {@link #writeTo} needs. */
    int room() {
        return Math.max(text.length, TWO_WORDS);
    }

    /** Writes it; behind it nothing is kept. */
    void writeTo(byte[] other, int from) {
        if (text.length > TWO_WORDS) {
            System.arraycopy(text, 0, other, from, text.length);
        } else {
            JsonStrings.setWord(other, from, first);
            JsonStrings.setWord(other, from + Long.BYTES, second);
        }
    }

    /** Whether it stands at this index of a text. */
    boolean isAt(byte[] other, int from) {
        return isAt(other, from, ',');
    }

    /** The same with another character instead of the comma. */
    boolean isAt(byte[] other, int from, char separator) {
        if (from > other.length - TWO_WORDS) {
            return isNearEnd(other, from, separator);
        }
        long different = ((JsonStrings.word(other, from) ^ first ^ ',' ^ separator) & firstMask)
                | ((JsonStrings.word(other, from + Long.BYTES) ^ second) & secondMask);
        return different == 0 && (length <= TWO_WORDS || hasEnd(other, from));
    }

    private boolean isNearEnd(byte[] other, int from, char separator) {
        int to = from + text.length;
        return to <= other.length
                && (other[from] ^ text[0]) == (',' ^ separator)
                && Arrays.equals(text, 1, text.length, other, from + 1, to);
    }

    private boolean hasEnd(byte[] other, int from) {
        int to = from + text.length;
        return to <= other.length && Arrays.equals(text, TWO_WORDS, text.length, other, from + TWO_WORDS, to);
    }
}
