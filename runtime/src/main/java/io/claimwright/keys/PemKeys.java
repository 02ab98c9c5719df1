package io.claimwright.keys;

import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** Keys of the algorithms with two parts, read from PEM. */
final class PemKeys {
    private PemKeys() {}

    static JwtKey checking(String algorithm, String publicKey) {
        Optional<RsaAlgorithm> rsa = rsa(algorithm);
        return rsa.isPresent()
                ? rsa.get().checking(rsaPublic(algorithm, publicKey))
                : ec(algorithm).checking(ecPublic(algorithm, publicKey));
    }

    /** The private part is read first, so that what is wrong with it is told before the public one. */
    static JwtKey pair(String algorithm, String publicKey, String privateKey) {
        Optional<RsaAlgorithm> rsa = rsa(algorithm);
        if (rsa.isPresent()) {
            RSAPrivateKey signing = rsaPrivate(algorithm, privateKey);
            return rsa.get().pair(rsaPublic(algorithm, publicKey), signing);
        }
        EcAlgorithm ec = ec(algorithm);
        ECPrivateKey signing = ecPrivate(algorithm, privateKey);
        return ec.pair(ecPublic(algorithm, publicKey), signing);
    }

    private static Optional<RsaAlgorithm> rsa(String name) {
        return Arrays.stream(RsaAlgorithm.values())
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst();
    }

    private static EcAlgorithm ec(String name) {
        return Arrays.stream(EcAlgorithm.values())
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such algorithm; there are "
                        + Arrays.toString(RsaAlgorithm.values()) + " and " + Arrays.toString(EcAlgorithm.values())
                        + "."));
    }

    private static RSAPublicKey rsaPublic(String algorithm, String pem) {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(PemText.publicKey(pem));
        return read(
                "public",
                algorithm,
                RSAPublicKey.class,
                () -> KeyFactory.getInstance("RSA").generatePublic(spec));
    }

    private static RSAPrivateKey rsaPrivate(String algorithm, String pem) {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(PemText.privateKey(pem));
        return read(
                "private",
                algorithm,
                RSAPrivateKey.class,
                () -> KeyFactory.getInstance("RSA").generatePrivate(spec));
    }

    private static ECPublicKey ecPublic(String algorithm, String pem) {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(PemText.publicKey(pem));
        return read(
                "public",
                algorithm,
                ECPublicKey.class,
                () -> KeyFactory.getInstance("EC").generatePublic(spec));
    }

    private static ECPrivateKey ecPrivate(String algorithm, String pem) {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(PemText.privateKey(pem));
        return read(
                "private",
                algorithm,
                ECPrivateKey.class,
                () -> KeyFactory.getInstance("EC").generatePrivate(spec));
    }

    private static <K> K read(String part, String algorithm, Class<K> kind, Source source) {
        try {
            return kind.cast(source.key());
        } catch (InvalidKeySpecException | ClassCastException e) {
            // The cause is left out: what a provider says about a private key is not for a log.
            throw new IllegalArgumentException("The %s key is not one that %s can use. Make a good pair with: %s"
                    .formatted(
                            part,
                            algorithm,
                            rsa(algorithm).isPresent()
                                    ? KeyPairs.NEW_RSA
                                    : ec(algorithm).cure()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java can't read keys for " + algorithm + ".", e);
        }
    }

    @FunctionalInterface
    private interface Source {
        Object key() throws InvalidKeySpecException, NoSuchAlgorithmException;
    }
}
