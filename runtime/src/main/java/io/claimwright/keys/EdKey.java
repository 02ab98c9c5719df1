package io.claimwright.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key for Ed25519, whose signatures the JDK makes and checks: java-jwt has none. */
final class EdKey extends JwtKey {
    /** What JCA calls the curve, its keys and its signatures; and what RFC 9864 calls the algorithm. */
    static final String CURVE = "Ed25519";

    private static final int SIGNATURE_LENGTH = 64;

    private final EdECPublicKey publicKey;
    private final @Nullable EdECPrivateKey privateKey;

    EdKey(EdECPublicKey publicKey, @Nullable EdECPrivateKey privateKey, @Nullable String id) {
        super(EdAlgorithm.EdDSA.name(), id);
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    @Override
    public boolean isFor(String name) {
        return name.equals(CURVE) || super.isFor(name);
    }

    @Override
    List<String> algorithms() {
        return List.of(algorithm(), CURVE);
    }

    @Override
    public boolean canSign() {
        return privateKey != null;
    }

    @Override
    PublicKey publicKey() {
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] token, int end) {
        if (privateKey == null) {
            throw cannotSign();
        }
        try {
            Signature signature = Signature.getInstance(CURVE);
            signature.initSign(privateKey);
            signature.update(token, 0, end);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            // The cause is left out: what a provider says about a private key is not for a log.
            throw new IllegalStateException("The private key can't sign with " + algorithm() + ".");
        }
    }

    @Override
    public boolean verify(byte[] token, int dot, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        try {
            Signature checking = Signature.getInstance(CURVE);
            checking.initVerify(publicKey);
            checking.update(token, 0, dot);
            return isRight(checking, signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't check " + algorithm() + ".", e);
        }
    }

    /** A signature whose halves are no point and no scalar is wrong, and nothing else. */
    private static boolean isRight(Signature checking, byte[] signature) {
        try {
            return checking.verify(signature);
        } catch (SignatureException e) {
            return false;
        }
    }

    @Override
    EdKey named(String name) {
        return new EdKey(publicKey, privateKey, name);
    }
}
