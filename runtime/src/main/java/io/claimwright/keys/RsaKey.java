package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An RSA key. java-jwt signs with it, and the JDK checks. */
final class RsaKey extends JwtKey {
    private final Algorithm algorithm;
    private final RSAPublicKey publicKey;
    private final PublicKeyCheck check;
    private final boolean signs;

    RsaKey(Algorithm algorithm, RSAPublicKey publicKey, PublicKeyCheck check, boolean signs, @Nullable String id) {
        super(algorithm.getName(), id);
        this.algorithm = algorithm;
        this.publicKey = publicKey;
        this.check = check;
        this.signs = signs;
    }

    @Override
    PublicKey publicKey() {
        return publicKey;
    }

    @Override
    public boolean canSign() {
        return signs;
    }

    @Override
    public byte[] sign(byte[] token, int end) {
        if (!signs) {
            throw cannotSign();
        }
        return algorithm.sign(Arrays.copyOf(token, end));
    }

    /** A signature is as long as the modulus (RFC 8017 sections 8.1.2 and 8.2.2). */
    @Override
    public boolean verify(byte[] token, int dot, byte[] signature) {
        int length = (publicKey.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
        return signature.length == length && check.isRight(token, dot, signature);
    }

    @Override
    RsaKey named(String name) {
        return new RsaKey(algorithm, publicKey, check, signs, name);
    }
}
