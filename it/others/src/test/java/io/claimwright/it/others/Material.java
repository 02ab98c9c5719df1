package io.claimwright.it.others;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;

/**
 * What every library makes its key of.
 *
 * @param secret for HMAC, else empty
 * @param pair for the others, of any kind where it is HMAC
 */
@SuppressWarnings("ArrayRecordComponent")
record Material(String algorithm, byte[] secret, KeyPair pair) {
    static Material secret(String algorithm, String secret) {
        return new Material(algorithm, secret.getBytes(StandardCharsets.UTF_8), new KeyPair(null, null));
    }

    static Material random(String algorithm) {
        byte[] secret = new byte[64];
        new SecureRandom().nextBytes(secret);
        return new Material(algorithm, secret, algorithm.startsWith("HS") ? new KeyPair(null, null) : pair(algorithm));
    }

    boolean isSecret() {
        return algorithm.startsWith("HS");
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator;
            switch (algorithm) {
                case "ES256", "ES384", "ES512" -> {
                    generator = KeyPairGenerator.getInstance("EC");
                    generator.initialize(new ECGenParameterSpec(
                            algorithm.equals("ES512") ? "secp521r1" : "secp" + algorithm.substring(2) + "r1"));
                }
                case "EdDSA" -> generator = KeyPairGenerator.getInstance("Ed25519");
                default -> {
                    generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                }
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
