package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ECDSA, the algorithms of RFC 7518 section 3.4. Each is for one curve. */
enum EcAlgorithm implements PairedAlgorithm {
    ES256("secp256r1", "P-256"),
    ES384("secp384r1", "P-384"),
    ES512("secp521r1", "P-521");

    private final String jcaName;
    private final String curve;
    private final int fieldBits;
    private final BigInteger order;

    EcAlgorithm(String jcaName, String curve) {
        this.jcaName = jcaName;
        this.curve = curve;
        ECParameterSpec parameters = parameters(jcaName);
        this.fieldBits = parameters.getCurve().getField().getFieldSize();
        this.order = parameters.getOrder();
    }

    /** The algorithm of a curve, by the curve's name in a JWK. */
    static Optional<EcAlgorithm> ofCurve(String curve) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.curve.equals(curve))
                .findFirst();
    }

    @Override
    public String keyType() {
        return "EC";
    }

    @Override
    public String cure() {
        return "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:" + curve + " -out private.pem";
    }

    @Override
    public JwtKey key(PublicKey publicKey, @Nullable PrivateKey privateKey) {
        ECPublicKey checking = (ECPublicKey) publicKey;
        ECPrivateKey signing = (ECPrivateKey) privateKey;
        if (signing != null) {
            refuseOtherCurve("private", signing);
        }
        refusePublic(checking);
        AlgorithmKey key = AlgorithmKey.of(algorithm(checking, signing), checking, signing != null);
        return signing == null ? key : KeyPairs.checked(key);
    }

    /** The name of the curve in a JWK (RFC 7518 section 6.2.1.1). */
    String curve() {
        return curve;
    }

    /** The bytes of a coordinate, and of each half of a signature. */
    int size() {
        return (fieldBits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * Whether a signature has its length and both halves are in the range of 1 to the order of the curve,
     * without it (RFC 7518 section 3.4): looked at before a provider, since there was one that took zeros
     * (CVE-2022-21449).
     */
    boolean isInRange(byte[] signature) {
        int half = size();
        return signature.length == 2 * half
                && isInRange(new BigInteger(1, signature, 0, half))
                && isInRange(new BigInteger(1, signature, half, half));
    }

    private boolean isInRange(BigInteger number) {
        return number.signum() > 0 && number.compareTo(order) < 0;
    }

    private Algorithm algorithm(ECPublicKey publicKey, @Nullable ECPrivateKey privateKey) {
        return switch (this) {
            case ES256 -> Algorithm.ECDSA256(publicKey, privateKey);
            case ES384 -> Algorithm.ECDSA384(publicKey, privateKey);
            case ES512 -> Algorithm.ECDSA512(publicKey, privateKey);
        };
    }

    private void refusePublic(ECPublicKey key) {
        refuseOtherCurve("public", key);
        if (!isOn(key.getParams().getCurve(), key.getW())) {
            throw new IllegalArgumentException(
                    "The public key is no point of its curve. Make a good one with: " + cure());
        }
    }

    private void refuseOtherCurve(String part, ECKey key) {
        ECParameterSpec own = key.getParams();
        ECParameterSpec right = parameters(jcaName);
        if (!own.getCurve().equals(right.getCurve())
                || !own.getGenerator().equals(right.getGenerator())
                || !own.getOrder().equals(right.getOrder())
                || own.getCofactor() != right.getCofactor()) {
            throw new IllegalArgumentException(
                    "The %s key is on another curve than %s, which %s needs (RFC 7518 section 3.4). Make a good one with: %s"
                            .formatted(part, curve, name(), cure()));
        }
    }

    private static boolean isOn(EllipticCurve curve, ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        boolean inField = x.signum() >= 0 && x.compareTo(p) < 0 && y.signum() >= 0 && y.compareTo(p) < 0;
        return inField && y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    /** The parameters of the curve. */
    ECParameterSpec parameters() {
        return parameters(jcaName);
    }

    private static ECParameterSpec parameters(String jcaName) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(jcaName));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no curve " + jcaName + ".", e);
        }
    }
}
