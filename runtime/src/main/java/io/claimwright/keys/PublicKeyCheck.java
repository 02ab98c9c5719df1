package io.claimwright.keys;

import io.claimwright.internal.slots.Slots;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks signatures with one public key, by the JDK. Its objects are kept, since one that has checked a
 * signature can check the next: to look for an algorithm's provider costs as much as the rest of a token.
 */
final class PublicKeyCheck {
    private final String jcaName;
    private final @Nullable AlgorithmParameterSpec parameters;
    private final PublicKey key;
    private final Slots<Signature> signatures = new Slots<>(this::create);

    /**
     * A check.
     *
     * @param jcaName what JCA calls the algorithm
     * @param parameters what it takes, or null for nothing
     * @param key the key
     */
    PublicKeyCheck(String jcaName, @Nullable AlgorithmParameterSpec parameters, PublicKey key) {
        this.jcaName = jcaName;
        this.parameters = parameters;
        this.key = key;
    }

    private Signature create() {
        try {
            Signature signature = Signature.getInstance(jcaName);
            if (parameters != null) {
                signature.setParameter(parameters);
            }
            signature.initVerify(key);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't check " + jcaName + " with the public key.", e);
        }
    }

    /** Whether the beginning of an array was signed. A signature that is none at all is wrong, and nothing else. */
    boolean isRight(byte[] text, int end, byte[] signature) {
        Signature checking = signatures.take();
        try {
            checking.update(text, 0, end);
            boolean right = checking.verify(signature);
            signatures.giveBack(checking);
            return right;
        } catch (SignatureException e) {
            signatures.discard(checking); // what has failed is not used again
            return false;
        } catch (RuntimeException e) {
            signatures.discard(checking);
            throw e;
        }
    }
}
