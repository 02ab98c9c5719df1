package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
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
        RsaKey key = new RsaKey(algorithm(checking, signing), checking, check(checking), signing != null, null);
        return signing == null ? key : KeyPairs.checked(key);
    }

    private PublicKeyCheck check(RSAPublicKey key) {
        return switch (this) {
            case RS256 -> new PublicKeyCheck("SHA256withRSA", null, key);
            case RS384 -> new PublicKeyCheck("SHA384withRSA", null, key);
            case RS512 -> new PublicKeyCheck("SHA512withRSA", null, key);
            case PS256 -> pss("SHA-256", MGF1ParameterSpec.SHA256, 32, key);
            case PS384 -> pss("SHA-384", MGF1ParameterSpec.SHA384, 48, key);
            case PS512 -> pss("SHA-512", MGF1ParameterSpec.SHA512, 64, key);
        };
    }

    /** The salt is as long as the hash (RFC 7518 section 3.5). */
    private static PublicKeyCheck pss(String hash, MGF1ParameterSpec mask, int saltLength, RSAPublicKey key) {
        return new PublicKeyCheck(
                "RSASSA-PSS",
                new PSSParameterSpec(hash, "MGF1", mask, saltLength, PSSParameterSpec.TRAILER_FIELD_BC),
                key);
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
