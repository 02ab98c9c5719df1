package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a further member begins in a compact text: a comma, its name in quotes, and a colon. */
final class MemberStart {
    /** As many bytes as two words have. */
    private static final int TWO_WORDS = 2 * Long.BYTES;

    /** A byte that UTF-8 never has. */
    private static final byte[] NEVER = {(byte) 0xFF};

    private final byte[] text;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    private MemberStart(byte[] text) {
        this.text = text;
        this.first = JsonStrings.firstBytes(text, 0, text.length);
        this.firstMask = mask(text.length);
        this.second = JsonStrings.firstBytes(text, Math.min(text.length, Long.BYTES), text.length);
        this.secondMask = mask(text.length - Long.BYTES);
    }

    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1 : ~(-1L << (bytes * Byte.SIZE));
    }

    /** A name that is written with escapes never stands as it is. */
    static MemberStart of(String name) {
        byte[] plain = name.getBytes(StandardCharsets.UTF_8);
        boolean isPlain = JsonStrings.nextSpecial(plain, 0) == plain.length;
        return new MemberStart(isPlain ? (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8) : NEVER);
    }

    /** Whether the name needs no escapes, so that this is how it stands. */
    boolean isPlain() {
        return text != NEVER;
    }

    int length() {
        return text.length;
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
        if (from > other.length - TWO_WORDS) {
            int to = from + text.length;
            return to <= other.length && Arrays.equals(text, 0, text.length, other, from, to);
        }
        long different = ((JsonStrings.word(other, from) ^ first) & firstMask)
                | ((JsonStrings.word(other, from + Long.BYTES) ^ second) & secondMask);
        return different == 0 && (text.length <= TWO_WORDS || hasEnd(other, from));
    }

    private boolean hasEnd(byte[] other, int from) {
        int to = from + text.length;
        return to <= other.length && Arrays.equals(text, TWO_WORDS, text.length, other, from + TWO_WORDS, to);
    }
}
