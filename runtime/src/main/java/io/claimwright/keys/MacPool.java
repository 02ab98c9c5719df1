package io.claimwright.keys;

import io.claimwright.internal.slots.Slots;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The {@code Mac}s of one secret: making one costs as much as using it, and one that was used works again. */
final class MacPool {
    /** As many bytes of a text as are handed on at once. */
    private static final int PIECE = 1024;

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
        try {
            mac.update(text, 0, end);
            return codeOf(mac);
        } catch (RuntimeException e) {
            macs.discard(mac);
            throw e;
        }
    }

    /** The code of the lower bytes of the characters at the beginning of a text, of which no copy is made. */
    byte[] of(String text, int end) {
        Mac mac = macs.take();
        try {
            byte[] piece = new byte[Math.min(end, PIECE)];
            for (int from = 0; from < end; from += PIECE) {
                int to = Math.min(end, from + PIECE);
                lowerBytes(text, from, to, piece);
                mac.update(piece, 0, to - from);
            }
            return codeOf(mac);
        } catch (RuntimeException e) {
            macs.discard(mac);
            throw e;
        }
    }

    private byte[] codeOf(Mac mac) {
        byte[] code = mac.doFinal();
        macs.giveBack(mac);
        return code;
    }

    @SuppressWarnings("deprecation") // no other method copies a part of a text without making an array for it
    private static void lowerBytes(String text, int from, int to, byte[] piece) {
        text.getBytes(from, to, piece, 0);
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
