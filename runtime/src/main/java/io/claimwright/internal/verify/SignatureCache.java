package io.claimwright.internal.verify;

import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyRing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of tokens that one key object has signed exactly these bytes, signature included, and nothing
 * else: whatever depends on the time, the request or a list is asked anew for each request. Only tokens
 * whose signature was right come in, so that forged ones push nothing out. Bounded in bytes, without locks,
 * and safe for use by several threads.
 *
 * <p>A token has four places that it may stand in, told by its signature. Where all are taken, one goes
 * that was not asked for lately.
 */
final class SignatureCache {
    /** What an entry takes beside its text, in bytes. */
    static final int OVERHEAD = 64;

    private static final int WAYS = 4;

    /** Most tokens are longer, so the bytes come to an end before the places do. */
    private static final int SMALL_ENTRY = 256;

    /** So far from its end begin eight bytes of a token's signature, which are as good as random. */
    private static final int MARK_DISTANCE = 16;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long maxBytes;
    private final int shift;
    private final AtomicReferenceArray<@Nullable Entry> entries;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong hand = new AtomicLong();

    private static final class Entry {
        final JwtKey key;
        final byte[] token;
        final long mark;

        /** Set when it is found, and taken back when its place is wanted; a race about it does no harm. */
        boolean used;

        Entry(JwtKey key, byte[] token) {
            this.key = key;
            this.token = token;
            this.mark = mark(token);
        }

        boolean is(JwtKey otherKey, byte[] other, long itsMark) {
            return mark == itsMark && key == otherKey && MessageDigest.isEqual(token, other);
        }

        int size() {
            return token.length + OVERHEAD;
        }
    }

    /**
     * An empty cache.
     *
     * @param maxBytes the most bytes that all entries may take together; 0 for none
     */
    SignatureCache(long maxBytes) {
        this.maxBytes = maxBytes;
        int sets = Integer.highestOneBit((int) Math.max(1, maxBytes / SMALL_ENTRY / WAYS));
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(sets);
        this.entries = new AtomicReferenceArray<>(sets * WAYS);
    }

    /**
     * Whether a key is known to have signed a token.
     *
     * @param key the key that the token must be signed by
     * @param token the whole text
     */
    boolean has(JwtKey key, byte[] token) {
        long mark = mark(token);
        int first = firstPlace(mark);
        for (int place = first; place < first + WAYS; place++) {
            Entry entry = entries.get(place);
            if (entry != null && entry.is(key, token, mark)) {
                if (!entry.used) {
                    entry.used = true;
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Remembers that a key has signed a token.
     *
     * @param key the key that has checked the signature
     * @param token the whole text, which nobody changes any more
     */
    void add(JwtKey key, byte[] token) {
        Entry entry = new Entry(key, token);
        if (entry.size() > maxBytes) {
            return;
        }
        put(placeFor(entry), entry);
        while (bytes.get() > maxBytes) {
            pass((int) (hand.getAndIncrement() & (entries.length() - 1)));
        }
    }

    /** Forgets an entry, or spares it this once where it was asked for. */
    private void pass(int place) {
        Entry entry = entries.get(place);
        if (entry != null && entry.used) {
            entry.used = false;
        } else {
            put(place, null);
        }
    }

    private void put(int place, @Nullable Entry entry) {
        Entry before = entries.getAndSet(place, entry);
        bytes.addAndGet((entry == null ? 0 : entry.size()) - (before == null ? 0L : before.size()));
    }

    /** One that is free, or was not asked for since somebody else wanted it, or else the first. */
    private int placeFor(Entry added) {
        int first = firstPlace(added.mark);
        int chosen = first;
        for (int place = first + WAYS - 1; place >= first; place--) {
            Entry entry = entries.get(place);
            if (entry == null || entry.is(added.key, added.token, added.mark)) {
                return place; // another thread may have checked the same token
            }
            if (!entry.used) {
                chosen = place;
            }
            entry.used = false;
        }
        return chosen;
    }

    /** What a token's places are told by, and what is looked at before all of its bytes are. */
    private static long mark(byte[] token) {
        return token.length < MARK_DISTANCE ? 0 : (long) LONGS.get(token, token.length - MARK_DISTANCE);
    }

    private int firstPlace(long mark) {
        return shift == Long.SIZE ? 0 : (int) ((mark * SPREAD) >>> shift) * WAYS;
    }

    /** Forgets what was signed by keys that are not in a ring. */
    void keep(KeyRing ring) {
        for (int place = 0; place < entries.length(); place++) {
            Entry entry = entries.get(place);
            if (entry != null && !ring.has(entry.key) && entries.compareAndSet(place, entry, null)) {
                bytes.addAndGet(-entry.size());
            }
        }
    }

    /** How many bytes the entries take. */
    long bytes() {
        return bytes.get();
    }

    /** Shows nothing of the tokens. */
    @Override
    public String toString() {
        return "SignatureCache[...]";
    }
}
