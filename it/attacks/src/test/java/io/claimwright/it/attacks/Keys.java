package io.claimwright.it.attacks;

import io.claimwright.keys.JwtKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A key for each algorithm, the same in each run. */
final class Keys {
    static final List<String> ALGORITHMS = List.of(
            "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
            "EdDSA");

    private final Map<String, KeyPair> pairs = new HashMap<>();
    private final long seed;

    Keys(long seed) {
        this.seed = seed;
    }

    JwtKey of(String algorithm) {
        return algorithm.startsWith("HS")
                ? JwtKey.hmac(algorithm, secret(algorithm))
                : JwtKey.pem(
                        algorithm,
                        publicPem(algorithm),
                        pem("PRIVATE KEY", pair(algorithm).getPrivate()));
    }

    String publicPem(String algorithm) {
        return pem("PUBLIC KEY", pair(algorithm).getPublic());
    }

    private String secret(String algorithm) {
        byte[] bytes = new byte[48];
        random(algorithm).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private KeyPair pair(String algorithm) {
        return pairs.computeIfAbsent(curve(algorithm), this::generated);
    }

    /** One pair of RSA keys is enough, it takes long to find. */
    private static String curve(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> "secp256r1";
            case "ES384" -> "secp384r1";
            case "ES512" -> "secp521r1";
            case "EdDSA" -> "Ed25519";
            default -> "RSA";
        };
    }

    private KeyPair generated(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(curve.startsWith("secp") ? "EC" : curve);
            switch (curve) {
                case "RSA" -> generator.initialize(2048, random(curve));
                case "Ed25519" -> generator.initialize(255, random(curve));
                default -> generator.initialize(new ECGenParameterSpec(curve), random(curve));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one that gives the same numbers for the same seed. */
    private SecureRandom random(String name) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed((seed + name).getBytes(StandardCharsets.UTF_8));
            return random;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + label + "-----\n";
    }
}
