package io.claimwright.keys;

import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import org.jspecify.annotations.Nullable;

/** ECDSA, the algorithms of RFC 7518 section 3.4. Each is for one curve. */
enum EcAlgorithm {
    ES256("secp256r1", "P-256"),
    ES384("secp384r1", "P-384"),
    ES512("secp521r1", "P-521");

    private final String jcaName;
    private final String curve;

    EcAlgorithm(String jcaName, String curve) {
        this.jcaName = jcaName;
        this.curve = curve;
    }

    JwtKey pair(ECPublicKey publicKey, ECPrivateKey privateKey) {
        refuseOtherCurve("private", privateKey);
        refusePublic(publicKey);
        return KeyPairs.checked(AlgorithmKey.with(algorithm(publicKey, privateKey)));
    }

    JwtKey checking(ECPublicKey publicKey) {
        refusePublic(publicKey);
        return AlgorithmKey.checking(algorithm(publicKey, null));
    }

    private Algorithm algorithm(ECPublicKey publicKey, @Nullable ECPrivateKey privateKey) {
        return switch (this) {
            case ES256 -> Algorithm.ECDSA256(publicKey, privateKey);
            case ES384 -> Algorithm.ECDSA384(publicKey, privateKey);
            case ES512 -> Algorithm.ECDSA512(publicKey, privateKey);
        };
    }

    /** How to make a pair of keys on the curve. */
    String cure() {
        return "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:" + curve + " -out private.pem";
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
        ECParameterSpec right = parameters();
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

    private ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(jcaName));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no curve " + curve + ".", e);
        }
    }
}
