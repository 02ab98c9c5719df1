package io.claimwright.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code KeyStore} has under a name.
 *
 * @param key the private or secret key, or null
 * @param certificate the certificate of the public one, or null
 */
record KeyStoreEntry(@Nullable Key key, @Nullable Certificate certificate) {
    static KeyStoreEntry of(KeyStore store, String alias, char @Nullable [] password) {
        try {
            if (!store.containsAlias(alias)) {
                throw new IllegalArgumentException("The key store has no entry of this name.");
            }
            return new KeyStoreEntry(
                    store.isKeyEntry(alias) ? store.getKey(alias, password) : null, store.getCertificate(alias));
        } catch (GeneralSecurityException e) {
            // The cause is left out: what a provider says about a private key is not for a log.
            throw new IllegalArgumentException("The key store is not loaded, or its entry needs another password.");
        }
    }

    JwtKey key(String algorithm) {
        if (algorithm.startsWith("HS")) {
            HmacAlgorithm hmac = HmacAlgorithm.named(algorithm);
            byte[] secret = key instanceof SecretKey shared ? shared.getEncoded() : null;
            if (secret == null) {
                throw new IllegalArgumentException(
                        "The entry is no secret key whose bytes can be read, which " + algorithm + " needs.");
            }
            return HmacKey.of(hmac, secret);
        }
        PairedAlgorithm paired = PairedAlgorithm.named(algorithm);
        try {
            if (certificate != null && (key == null || key instanceof PrivateKey)) {
                return paired.key(certificate.getPublicKey(), (PrivateKey) key);
            }
        } catch (ClassCastException e) { // a key of another algorithm, or one that never leaves its hardware
        }
        throw new IllegalArgumentException(
                "The entry is no certificate, or no private key with one, that %s can use. Make a good pair with: %s"
                        .formatted(paired.name(), paired.cure()));
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "KeyStoreEntry[...]";
    }
}
