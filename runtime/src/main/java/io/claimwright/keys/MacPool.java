package io.claimwright.keys;

import io.claimwright.internal.slots.Slots;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The {@code Mac}s of one secret: making one costs as much as using it, and one that was used works again. */
final class MacPool {
    private final HmacAlgorithm algorithm;
    private final SecretKeySpec key;
    private final Slots<Mac> macs = new Slots<>(this::create);

    MacPool(HmacAlgorithm algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret, algorithm.jcaName);
        macs.giveBack(macs.take()); // so that a Java without the algorithm is told at once
    }

    /** The code of the beginning of an array. */
    byte[] of(byte[] text, int end) {
        Mac mac = macs.take();
        byte[] code;
        try {
            mac.update(text, 0, end);
            code = mac.doFinal();
        } catch (RuntimeException e) {
            macs.discard(mac);
            throw e;
        }
        macs.giveBack(mac);
        return code;
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
