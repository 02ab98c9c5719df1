package io.claimwright.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
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
    private final PublicKeyCheck check;

    EdKey(EdECPublicKey publicKey, @Nullable EdECPrivateKey privateKey, @Nullable String id) {
        super(EdAlgorithm.EdDSA.name(), id);
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.check = new PublicKeyCheck(CURVE, null, publicKey);
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
        return signature.length == SIGNATURE_LENGTH && check.isRight(token, dot, signature);
    }

    @Override
    EdKey named(String name) {
        return new EdKey(publicKey, privateKey, name);
    }
}
