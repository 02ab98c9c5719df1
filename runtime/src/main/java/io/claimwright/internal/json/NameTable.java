package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The names of members that are expected, by their bytes: such a name becomes the same {@code String}
 * each time, and that a text has it twice is one bit.
 */
public final class NameTable {
    /** Without any name. */
    static final NameTable NONE = new NameTable(List.of());

    private static final int HASH_FACTOR = 31;

    private final byte[][] texts;
    private final String[] names;
    private final int[] places;
    private final int mask;

    private NameTable(Collection<String> known) {
        int slots = Integer.highestOneBit(Math.max(1, known.size()) * 4);
        this.mask = slots - 1;
        this.texts = new byte[slots][];
        this.names = new String[slots];
        this.places = new int[slots];
        int place = 0;
        for (String name : new TreeSet<>(known)) {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            int slot = hash(text, 0, text.length) & mask;
            while (texts[slot] != null) {
                slot = (slot + 1) & mask;
            }
            texts[slot] = text;
            names[slot] = name;
            places[slot] = place++;
        }
    }

    /**
     * A table of names.
     *
     * @param names the names
     * @return the table
     */
    public static NameTable of(Collection<String> names) {
        return new NameTable(names);
    }

    static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * HASH_FACTOR + text[i];
        }
        return hash ^ (hash >>> 15);
    }

    /** Where a name stands in this table, or -1 where it does not. */
    int slot(int hash, byte[] text, int from, int to) {
        for (int slot = hash & mask; texts[slot] != null; slot = (slot + 1) & mask) {
            if (Arrays.equals(texts[slot], 0, texts[slot].length, text, from, to)) {
                return slot;
            }
        }
        return -1;
    }

    String name(int slot) {
        return names[slot];
    }

    /** Its number, from 0. */
    int place(int slot) {
        return places[slot];
    }
}
