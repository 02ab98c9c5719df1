package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Texts that are expected, found by their bytes: such a text becomes the same {@code String} each time,
 * and that an object has a member twice is one bit.
 */
public final class NameTable {
    /** Without any name. */
    static final NameTable NONE = new NameTable(List.of());

    /** The slots are four times as many as the names, so that most are found at once. */
    private static final int SPARSE = 4;

    /** The odd number next to 2^64 divided by the golden ratio: its products differ most in their high bits. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private static final int NO_NAME = -1;

    private final String[] names;
    private final MemberStart[] starts;
    private final byte[][] texts;
    private final long[] firsts;
    private final int[] lengths;
    private final int[] places;
    private final int shift;

    private NameTable(List<String> names) {
        this.names = names.toArray(String[]::new);
        this.starts = new MemberStart[names.size()];
        Arrays.setAll(starts, place -> MemberStart.of(this.names[place], place));
        int slots = Integer.highestOneBit(Math.max(1, names.size()) * SPARSE);
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
        this.texts = new byte[slots][];
        this.firsts = new long[slots];
        this.lengths = new int[slots];
        Arrays.fill(lengths, NO_NAME);
        this.places = new int[slots];
        for (int place = 0; place < names.size(); place++) {
            put(names.get(place).getBytes(StandardCharsets.UTF_8), place);
        }
    }

    private void put(byte[] text, int place) {
        long first = JsonStrings.firstBytes(text, 0, text.length);
        int slot = slot(first);
        while (lengths[slot] != NO_NAME) {
            slot = (slot + 1) & (texts.length - 1);
        }
        texts[slot] = text;
        lengths[slot] = text.length;
        firsts[slot] = first;
        places[slot] = place;
    }

    /**
     * A table of names.
     *
     * @param names the names, each of them once; best in the order in which they follow each other
     * @return the table
     */
    public static NameTable of(List<String> names) {
        return new NameTable(names);
    }

    private int slot(long first) {
        return (int) ((first * SPREAD) >>> shift);
    }

    /** The place of a name in the list of names, or -1 where it is none of them. */
    int place(byte[] text, int from, int to) {
        int length = to - from;
        long first = JsonStrings.firstBytes(text, from, to);
        for (int slot = slot(first); lengths[slot] != NO_NAME; slot = (slot + 1) & (lengths.length - 1)) {
            if (firsts[slot] == first
                    && lengths[slot] == length
                    && (length <= Long.BYTES || hasEnd(text, from, to, texts[slot]))) {
                return places[slot];
            }
        }
        return -1;
    }

    /** For two that begin with the same eight bytes and have the same length. */
    private static boolean hasEnd(byte[] text, int from, int to, byte[] name) {
        return Arrays.equals(name, Long.BYTES, name.length, text, from + Long.BYTES, to);
    }

    /** The place of a name at or behind another place, or -1 where there is none that can be written as it is. */
    @SuppressWarnings("ReferenceEquality") // generated code has the very strings of the table; any other is compared
    int place(String name, int from) {
        for (int place = from; place < names.length; place++) {
            if (names[place] == name || names[place].equals(name)) {
                return starts[place].isPlain() ? place : -1;
            }
        }
        return -1;
    }

    /** How many names there are. */
    int size() {
        return names.length;
    }

    /** How a member begins whose name is that at a place. */
    MemberStart start(int place) {
        return starts[place];
    }

    /** The same for {@link PlainMembers}: that of no member where the name needs escapes, or comes too late. */
    public MemberStart plainStart(int place) {
        return place < Long.SIZE && starts[place].isPlain() ? starts[place] : MemberStart.NONE;
    }

    /** The name at a place. */
    public String name(int place) {
        return names[place];
    }
}
