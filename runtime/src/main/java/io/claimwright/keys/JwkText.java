package io.claimwright.keys;

import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.json.JsonClaimsWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.EdECPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public parts of keys as a JWK set (RFC 7517 section 5), without anything of their private parts. */
final class JwkText {
    private static final int ED25519_LENGTH = 32;

    private JwkText() {}

    static String of(Collection<JwtKey> keys) {
        List<Map<String, String>> jwks = new ArrayList<>();
        for (JwtKey key : keys) {
            PublicKey publicKey = key.publicKey();
            if (publicKey != null) {
                jwks.add(members(key, publicKey));
            }
        }
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.member("keys", jwks);
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> members(JwtKey key, PublicKey publicKey) {
        Map<String, String> members = new LinkedHashMap<>();
        if (publicKey instanceof RSAPublicKey rsa) {
            members.put("kty", "RSA");
            members.put("n", text(unsigned(rsa.getModulus())));
            members.put("e", text(unsigned(rsa.getPublicExponent())));
        } else if (publicKey instanceof ECPublicKey point) {
            EcAlgorithm ec = EcAlgorithm.valueOf(key.algorithm());
            members.put("kty", "EC");
            members.put("crv", ec.curve());
            members.put("x", text(padded(point.getW().getAffineX(), ec.size())));
            members.put("y", text(padded(point.getW().getAffineY(), ec.size())));
        } else if (publicKey instanceof EdECPublicKey point) {
            members.put("kty", "OKP");
            members.put("crv", EdKey.CURVE);
            members.put("x", text(compressed(point.getPoint())));
        }
        key.id().ifPresent(id -> members.put("kid", id));
        members.put("alg", key.algorithm());
        members.put("use", "sig");
        return members;
    }

    private static byte[] compressed(EdECPoint point) {
        byte[] bytes = JwkParts.reversed(padded(point.getY(), ED25519_LENGTH));
        if (point.isXOdd()) {
            bytes[ED25519_LENGTH - 1] |= Byte.MIN_VALUE;
        }
        return bytes;
    }

    /** Without the byte that keeps a number positive. */
    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] padded(BigInteger number, int length) {
        byte[] bytes = unsigned(number);
        byte[] padded = new byte[length];
        System.arraycopy(bytes, 0, padded, length - bytes.length, bytes.length);
        return padded;
    }

    private static String text(byte[] bytes) {
        return new String(Base64Url.encode(bytes), StandardCharsets.US_ASCII);
    }
}
