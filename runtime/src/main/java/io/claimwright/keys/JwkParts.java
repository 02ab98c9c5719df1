package io.claimwright.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.jspecify.annotations.Nullable;

/** The two parts of a key in a JWK (RFC 7518 section 6, RFC 8037 section 2). */
final class JwkParts {
    private static final int ED25519_LENGTH = 32;

    private JwkParts() {}

    static JwtKey key(Jwk jwk, PairedAlgorithm algorithm) {
        if (algorithm instanceof EcAlgorithm ec) {
            jwk.require("kty", "EC", ec.name());
            jwk.require("crv", ec.curve(), ec.name());
            return key(ec, ecPublic(jwk, ec), jwk.find("d").isPresent() ? ecPrivate(jwk, ec) : null);
        }
        if (algorithm instanceof RsaAlgorithm) {
            jwk.require("kty", "RSA", algorithm.name());
            return key(algorithm, rsaPublic(jwk), jwk.find("d").isPresent() ? rsaPrivate(jwk) : null);
        }
        jwk.require("kty", "OKP", algorithm.name());
        jwk.require("crv", EdKey.CURVE, algorithm.name());
        return key(algorithm, edPublic(jwk), jwk.find("d").isPresent() ? edPrivate(jwk) : null);
    }

    private static JwtKey key(PairedAlgorithm algorithm, KeySpec publicPart, @Nullable KeySpec privatePart) {
        try {
            KeyFactory keys = KeyFactory.getInstance(algorithm.keyType());
            PublicKey publicKey = keys.generatePublic(publicPart);
            PrivateKey privateKey = privatePart == null ? null : keys.generatePrivate(privatePart);
            return algorithm.key(publicKey, privateKey);
        } catch (GeneralSecurityException e) {
            // The cause is left out: what a provider says about a private key is not for a log.
            throw new IllegalArgumentException("The JWK is not a key that %s can use. Make a good pair with: %s"
                    .formatted(algorithm.name(), algorithm.cure()));
        }
    }

    private static KeySpec rsaPublic(Jwk jwk) {
        return new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e"));
    }

    /** The factors are all there or none is (RFC 7518 section 6.3.2). */
    private static KeySpec rsaPrivate(Jwk jwk) {
        if (jwk.find("p").isEmpty()) {
            return new RSAPrivateKeySpec(number(jwk, "n"), number(jwk, "d"));
        }
        return new RSAPrivateCrtKeySpec(
                number(jwk, "n"),
                number(jwk, "e"),
                number(jwk, "d"),
                number(jwk, "p"),
                number(jwk, "q"),
                number(jwk, "dp"),
                number(jwk, "dq"),
                number(jwk, "qi"));
    }

    private static KeySpec ecPublic(Jwk jwk, EcAlgorithm ec) {
        ECPoint point = new ECPoint(
                new BigInteger(1, exactly(jwk, "x", ec.size())), new BigInteger(1, exactly(jwk, "y", ec.size())));
        return new ECPublicKeySpec(point, ec.parameters());
    }

    private static KeySpec ecPrivate(Jwk jwk, EcAlgorithm ec) {
        return new ECPrivateKeySpec(new BigInteger(1, exactly(jwk, "d", ec.size())), ec.parameters());
    }

    /** The y is written from its last byte to its first, with the sign of x in the highest bit (RFC 8032 section 5.1.2). */
    private static KeySpec edPublic(Jwk jwk) {
        byte[] text = reversed(exactly(jwk, "x", ED25519_LENGTH));
        boolean isOdd = text[0] < 0;
        text[0] &= Byte.MAX_VALUE;
        return new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(isOdd, new BigInteger(1, text)));
    }

    private static KeySpec edPrivate(Jwk jwk) {
        return new EdECPrivateKeySpec(NamedParameterSpec.ED25519, exactly(jwk, "d", ED25519_LENGTH));
    }

    /** The other way round. */
    static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static BigInteger number(Jwk jwk, String name) {
        return new BigInteger(1, jwk.bytes(name));
    }

    private static byte[] exactly(Jwk jwk, String name, int length) {
        byte[] bytes = jwk.bytes(name);
        if (bytes.length != length) {
            throw new IllegalArgumentException(
                    "The JWK's \"%s\" has %d bytes, not %d.".formatted(name, bytes.length, length));
        }
        return bytes;
    }
}
