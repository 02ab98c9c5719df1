package io.claimwright.it.others;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.Verification;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

final class JavaJwt implements Library {
    @Override
    public String name() {
        return "java-jwt";
    }

    @Override
    public boolean has(String algorithm) {
        return !algorithm.equals("EdDSA");
    }

    @Override
    public String sign(Material key) {
        return JWT.create()
                .withSubject("alice")
                .withClaim("type", "access")
                .withExpiresAt(EXPIRY)
                .sign(algorithm(key));
    }

    @Override
    public void verify(Material key, Wanted wanted, String token) {
        Verification verification = JWT.require(algorithm(key))
                .withClaim("type", "access")
                .withClaimPresence("sub")
                .withClaimPresence("exp");
        wanted.audience().ifPresent(verification::withAudience);
        wanted.issuer().ifPresent(verification::withIssuer);
        verification.build().verify(token);
    }

    @Override
    public boolean isRefusal(Exception thrown) {
        return thrown instanceof JWTVerificationException;
    }

    private static Algorithm algorithm(Material key) {
        return switch (key.algorithm()) {
            case "HS256" -> Algorithm.HMAC256(key.secret());
            case "HS384" -> Algorithm.HMAC384(key.secret());
            case "HS512" -> Algorithm.HMAC512(key.secret());
            case "RS256" -> Algorithm.RSA256((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "RS384" -> Algorithm.RSA384((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "RS512" -> Algorithm.RSA512((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "PS256" -> Algorithm.RSA256PSS((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "PS384" -> Algorithm.RSA384PSS((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "PS512" -> Algorithm.RSA512PSS((RSAPublicKey) key.publicKey(), (RSAPrivateKey) key.privateKey());
            case "ES256" -> Algorithm.ECDSA256((ECPublicKey) key.publicKey(), (ECPrivateKey) key.privateKey());
            case "ES384" -> Algorithm.ECDSA384((ECPublicKey) key.publicKey(), (ECPrivateKey) key.privateKey());
            case "ES512" -> Algorithm.ECDSA512((ECPublicKey) key.publicKey(), (ECPrivateKey) key.privateKey());
            default -> throw new IllegalArgumentException(key.algorithm());
        };
    }
}
