package io.claimwright.keys;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** EdDSA, of which only the curve Ed25519 is offered here (RFC 8037). */
enum EdAlgorithm implements PairedAlgorithm {
    /** Named as in a header. */
    EdDSA;

    /** The points of small order, by their y: with one of them as a public key, anybody can sign. */
    private static final List<BigInteger> SMALL_ORDER = List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            new BigInteger("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec", 16),
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16),
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16));

    /** The field's prime: a y at or beyond it is another spelling of a smaller one. */
    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));

    @Override
    public String keyType() {
        return EdKey.CURVE;
    }

    @Override
    public String cure() {
        return "openssl genpkey -algorithm ed25519 -out private.pem";
    }

    @Override
    public JwtKey key(PublicKey publicKey, @Nullable PrivateKey privateKey) {
        EdECPublicKey checking = (EdECPublicKey) publicKey;
        EdECPrivateKey signing = (EdECPrivateKey) privateKey;
        if (signing != null) {
            refuseOtherCurve("private", signing);
        }
        refuseOtherCurve("public", checking);
        refuseWeak(checking.getPoint());
        EdKey key = new EdKey(checking, signing, null);
        return signing == null ? key : KeyPairs.checked(key);
    }

    private void refuseOtherCurve(String part, EdECKey key) {
        if (!key.getParams().getName().equals(EdKey.CURVE)) {
            throw new IllegalArgumentException(
                    "The %s key is on another curve than Ed25519. Make a good one with: %s".formatted(part, cure()));
        }
    }

    private void refuseWeak(EdECPoint point) {
        BigInteger y = point.getY();
        if (y.compareTo(PRIME) >= 0 || SMALL_ORDER.contains(y)) {
            throw new IllegalArgumentException(
                    "The public key is a point with which anybody could sign. Make a good one with: " + cure());
        }
    }
}
