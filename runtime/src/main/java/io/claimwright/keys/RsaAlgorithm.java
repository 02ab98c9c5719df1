package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/** RSASSA-PKCS1-v1_5 and RSASSA-PSS, the RSA algorithms of RFC 7518 sections 3.3 and 3.5. */
enum RsaAlgorithm implements PairedAlgorithm {
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512;

    @Override
    public String keyType() {
        return "RSA";
    }

    @Override
    public String cure() {
        return "openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out private.pem";
    }

    @Override
    public JwtKey key(PublicKey publicKey, @Nullable PrivateKey privateKey) {
        RSAPublicKey checking = (RSAPublicKey) publicKey;
        RSAPrivateKey signing = (RSAPrivateKey) privateKey;
        String fault = RsaStrength.fault(name(), checking);
        if (fault != null) {
            throw new IllegalArgumentException("The RSA key %s. Make a good one with: %s".formatted(fault, cure()));
        }
        AlgorithmKey key = AlgorithmKey.of(algorithm(checking, signing), checking, signing != null);
        return signing == null ? key : KeyPairs.checked(key);
    }

    private Algorithm algorithm(RSAPublicKey publicKey, @Nullable RSAPrivateKey privateKey) {
        return switch (this) {
            case RS256 -> Algorithm.RSA256(publicKey, privateKey);
            case RS384 -> Algorithm.RSA384(publicKey, privateKey);
            case RS512 -> Algorithm.RSA512(publicKey, privateKey);
            case PS256 -> Algorithm.RSA256PSS(publicKey, privateKey);
            case PS384 -> Algorithm.RSA384PSS(publicKey, privateKey);
            case PS512 -> Algorithm.RSA512PSS(publicKey, privateKey);
        };
    }
}
