package io.claimwright.keys;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/** Keys of the algorithms with two parts, read from PEM. */
final class PemKeys {
    private PemKeys() {}

    /** The private part is read first, so that what is wrong with it is told before the public one. */
    static JwtKey key(String name, String publicPem, @Nullable String privatePem) {
        PairedAlgorithm algorithm = PairedAlgorithm.named(name);
        PrivateKey privateKey = privatePem == null ? null : privateKey(algorithm, privatePem);
        PublicKey publicKey = publicKey(algorithm, publicPem);
        try {
            return algorithm.key(publicKey, privateKey);
        } catch (ClassCastException e) {
            throw unusable("public", algorithm);
        }
    }

    private static PrivateKey privateKey(PairedAlgorithm algorithm, String pem) {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(PemText.privateKey(pem));
        try {
            return KeyFactory.getInstance(algorithm.keyType()).generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw unusable("private", algorithm);
        }
    }

    private static PublicKey publicKey(PairedAlgorithm algorithm, String pem) {
        PemText text = PemText.publicKey(pem);
        try {
            return text.isCertificate()
                    ? CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(text.bytes()))
                            .getPublicKey()
                    : KeyFactory.getInstance(algorithm.keyType()).generatePublic(new X509EncodedKeySpec(text.bytes()));
        } catch (GeneralSecurityException e) {
            throw unusable("public", algorithm);
        }
    }

    /** The cause is left out: what a provider says about a private key is not for a log. */
    private static IllegalArgumentException unusable(String part, PairedAlgorithm algorithm) {
        return new IllegalArgumentException("The %s key is not one that %s can use. Make a good pair with: %s"
                .formatted(part, algorithm.name(), algorithm.cure()));
    }
}
