package io.claimwright.keys;

import io.claimwright.internal.slots.Slots;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The {@code Mac}s of one secret. One that is used up works again. */
final class MacPool {
    private final HmacAlgorithm algorithm;
    private final SecretKeySpec key;
    private final Slots<Mac> macs = new Slots<>(this::create);

    MacPool(HmacAlgorithm algorithm, byte[] secret) {
        this.algorithm = algorithm;
        this.key = new SecretKeySpec(secret, algorithm.jcaName);
        giveBack(create());
    }

    Mac take() {
        return macs.take();
    }

    void giveBack(Mac mac) {
        macs.giveBack(mac);
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
