package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** RSASSA-PKCS1-v1_5, the RSA algorithms of RFC 7518 section 3.3. */
enum RsaAlgorithm {
    RS256,
    RS384,
    RS512;

    private static final int LEAST_BITS = 2048;

    JwtKey pair(RSAPublicKey publicKey, RSAPrivateKey privateKey) {
        Objects.requireNonNull(privateKey, "privateKey");
        refuseShort(publicKey);
        return KeyPairs.checked(AlgorithmKey.with(algorithm(publicKey, privateKey)));
    }

    JwtKey checking(RSAPublicKey publicKey) {
        refuseShort(publicKey);
        return AlgorithmKey.checking(algorithm(publicKey, null));
    }

    private Algorithm algorithm(RSAPublicKey publicKey, @Nullable RSAPrivateKey privateKey) {
        return switch (this) {
            case RS256 -> Algorithm.RSA256(publicKey, privateKey);
            case RS384 -> Algorithm.RSA384(publicKey, privateKey);
            case RS512 -> Algorithm.RSA512(publicKey, privateKey);
        };
    }

    private void refuseShort(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < LEAST_BITS) {
            throw new IllegalArgumentException(
                    "The RSA key has %d bits; %s needs at least %d (RFC 7518 section 3.3). Make a good one with: %s"
                            .formatted(bits, name(), LEAST_BITS, KeyPairs.NEW_RSA));
        }
    }
}
