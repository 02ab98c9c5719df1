package io.claimwright.internal.mint;

import io.claimwright.internal.slots.Slots;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Where the randomness of a token comes from: generators of the JDK (NIST SP 800-90A), several of them, so
 * that threads don't wait for each other as they do for {@link UUID#randomUUID()}.
 */
final class TokenIds {
    private static final Slots<TokenIds> SLOTS = new Slots<>(TokenIds::new);

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int ID_SIZE = 2 * Long.BYTES;
    private static final int IDS_AT_ONCE = 256;

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = random();
    private final byte[] bytes = new byte[ID_SIZE * IDS_AT_ONCE];
    private int used = bytes.length;

    private TokenIds() {}

    private static SecureRandom random() {
        try {
            return SecureRandom.getInstance("DRBG");
        } catch (NoSuchAlgorithmException e) {
            return new SecureRandom();
        }
    }

    /** A new {@code jti}: a random UUID of version 4 (RFC 9562 section 5.4). */
    static UUID next() {
        TokenIds ids = SLOTS.take();
        try {
            UUID id = ids.take();
            SLOTS.giveBack(ids);
            return id;
        } catch (RuntimeException e) { // its bytes may be those of before
            SLOTS.discard(ids);
            throw e;
        }
    }

    private UUID take() {
        if (used == bytes.length) {
            random.nextBytes(bytes);
            used = 0;
        }
        long most = random(used);
        long least = random(used + Long.BYTES);
        used += ID_SIZE;
        return new UUID((most & ~VERSION_BITS) | VERSION_4, (least & ~VARIANT_BITS) | VARIANT);
    }

    /** Eight bytes, which are then gone from memory. */
    private long random(int from) {
        long random = (long) LONGS.get(bytes, from);
        LONGS.set(bytes, from, 0L);
        return random;
    }
}
