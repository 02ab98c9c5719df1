package io.claimwright.internal.json;

import java.util.Arrays;

/** The names that the open objects of a text have had so far, where none may have one twice. */
final class SeenNames {
    private static final int FEW = 8;
    private static final int HASH_FACTOR = 31;

    private final int[] firsts = new int[StrictJson.MAX_DEPTH + 1];
    private byte[][] texts = new byte[FEW][];
    private int[] froms = new int[FEW];
    private int[] ends = new int[FEW];
    private int[] hashes = new int[FEW];
    private int size;

    /** An object is opened at this depth. */
    void open(int depth) {
        firsts[depth] = size;
    }

    /** The object at this depth has ended. */
    void close(int depth) {
        size = firsts[depth];
    }

    /** Takes a name of the object at this depth; false where it has had it before. */
    boolean add(int depth, byte[] text, int from, int to) {
        int hash = hash(text, from, to);
        for (int i = firsts[depth]; i < size; i++) {
            if (hashes[i] == hash && Arrays.equals(texts[i], froms[i], ends[i], text, from, to)) {
                return false;
            }
        }
        if (size == hashes.length) {
            grow();
        }
        texts[size] = text;
        froms[size] = from;
        ends[size] = to;
        hashes[size] = hash;
        size++;
        return true;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * HASH_FACTOR + text[i];
        }
        return hash;
    }

    private void grow() {
        int larger = size * 2;
        texts = Arrays.copyOf(texts, larger);
        froms = Arrays.copyOf(froms, larger);
        ends = Arrays.copyOf(ends, larger);
        hashes = Arrays.copyOf(hashes, larger);
    }
}
