package io.claimwright.keys;

import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Initialised {@code Mac}s of one key. A thread takes the one in its slot, or makes a new one where
 * another thread was faster, so that nobody waits. A {@code Mac} is given back only after {@code
 * doFinal}, which leaves it as new; one that threw is dropped.
 */
final class MacPool {
    private static final int SLOTS = 64;

    private final HmacAlgorithm algorithm;
    private final SecretKeySpec key;
    private final AtomicReferenceArray<@Nullable Mac> slots = new AtomicReferenceArray<>(SLOTS);

    MacPool(HmacAlgorithm algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret, algorithm.jcaName);
        giveBack(create());
    }

    Mac take() {
        Mac mac = slots.getAndSet(slot(), null);
        return mac == null ? create() : mac;
    }

    void giveBack(Mac mac) {
        slots.set(slot(), mac);
    }

    @SuppressWarnings("deprecation") // threadId() is of JDK 19
    private static int slot() {
        return (int) (Thread.currentThread().getId() & (SLOTS - 1));
    }

    private Mac create() {
        try {
            Mac mac = Mac.getInstance(algorithm.jcaName);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "This Java has no " + algorithm.jcaName + ", which every Java must have.", e);
        }
    }
}
