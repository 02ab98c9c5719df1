package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.UnencodedKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that others could use as well as their owner. */
class WeakKeyTest {
    private static final RSAPublicKey RSA = (RSAPublicKey) KeyPairs.RSA.getPublic();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 65_536})
    void anExponentIsOddAndNotOne(long exponent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.ps256(new OtherRsa(RSA.getModulus(), BigInteger.valueOf(exponent))))
                .withMessageContaining("public exponent")
                .withMessageContaining("openssl genpkey");
    }

    @Test
    void numbersThatTakeLongAreRefused() {
        BigInteger long65 = BigInteger.ONE.shiftLeft(64).add(BigInteger.ONE);
        BigInteger huge = BigInteger.ONE.shiftLeft(16_384).add(BigInteger.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.rs256(new OtherRsa(RSA.getModulus(), long65)))
                .withMessageContaining("64 bits long");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.rs256(new OtherRsa(huge, RSA.getPublicExponent())))
                .withMessageContaining("more than 16384");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> JwtKey.rs256(new OtherRsa(RSA.getModulus().add(BigInteger.ONE), RSA.getPublicExponent())))
                .withMessageContaining("even");
    }

    /** A modulus of the kind that the generator made: a power of 65537 modulo the product of the small primes. */
    @Test
    void keysOfABrokenGeneratorAreKnown() {
        BigInteger product = BigInteger.ONE;
        for (BigInteger prime = BigInteger.TWO;
                prime.compareTo(BigInteger.valueOf(701)) <= 0;
                prime = prime.nextProbablePrime()) {
            product = product.multiply(prime);
        }
        BigInteger modulus = BigInteger.ONE
                .shiftLeft(2047)
                .divide(product)
                .add(BigInteger.ONE)
                .multiply(product)
                .add(BigInteger.valueOf(65_537).modPow(BigInteger.valueOf(123_456_789), product));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.rs256(new OtherRsa(modulus, RSA.getPublicExponent())))
                .withMessageContaining("CVE-2017-15361");
    }

    @Test
    void aPointOfSmallOrderSignsForAnybody() throws Exception {
        for (String y : List.of("0", "1", "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec")) {
            EdECPoint point = new EdECPoint(false, new BigInteger(y, 16));
            EdECPublicKey key = (EdECPublicKey) KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.ed25519(key))
                    .withMessageContaining("anybody could sign");
        }
    }

    /** The prime is another spelling of zero; a provider of somebody else's may make such a key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed",
                "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee",
                "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
                "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7"
            })
    void norDoesAnotherSpellingOfSuchAPoint(String y) {
        EdECPublicKey key = new OtherEd(new EdECPoint(true, new BigInteger(y, 16)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.ed25519(key))
                .withMessageContaining("anybody could sign");
    }

    @Test
    void theOtherEdwardsCurveIsRefused() {
        EdECPublicKey ed448 = (EdECPublicKey) KeyPairs.ed("Ed448").getPublic();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.ed25519(ed448))
                .withMessageContaining("Ed25519");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdabcdabcdabcdabcdabcdabcdabcdabcd",
                "xyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyx",
                "A-String-Secret-At-Least-256-Bits-Long\n",
                "404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970"
            })
    void aSecretThatOthersGuessIsNone(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.hmac("HS256", secret))
                .withMessageContaining("openssl rand")
                .withMessageNotContaining(secret.strip());
    }

    @Test
    void aPublicKeyIsNoSecretInAnyWrapping() {
        String pem = KeyPairs.pem(KeyPairs.RSA.getPublic());
        String jwk = JwkSet.write(List.of(JwtKey.rs256(RSA)));
        byte[] der = KeyPairs.P256.getPublic().getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();

        for (byte[] secret : List.of(
                bytes(pem),
                bytes("\n \ufeff" + pem),
                bytes("key: " + pem),
                bytes(pem.replace("\n", "\r\n")),
                base64.encode(bytes(pem)),
                bytes(jwk),
                base64.encode(bytes(jwk)),
                der,
                base64.encode(der),
                Base64.getUrlEncoder().withoutPadding().encode(der))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.hs256(secret))
                    .withMessageContaining("may be public");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A provider that says yes to everything is not asked. */
    @Test
    void anEcSignatureOfZerosIsNotEvenChecked() {
        ECPublicKey key = (ECPublicKey) KeyPairs.P256.getPublic();
        byte[] order = unsigned(key.getParams().getOrder());
        byte[] one = unsigned(BigInteger.ONE);
        byte[] zero = new byte[32];
        JwtKey yes = JwtKey.of(new Yes());

        assertThat(yes.verify(bytes("a.b.c"), 3, both(one, one))).isTrue();
        for (byte[] signature : List.of(
                both(zero, zero),
                both(zero, one),
                both(one, zero),
                both(order, one),
                both(one, order),
                new byte[0],
                new byte[63],
                new byte[65])) {
            assertThat(yes.verify(bytes("a.b.c"), 3, signature)).isFalse();
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] both(byte[] r, byte[] s) {
        byte[] both = new byte[64];
        System.arraycopy(r, 0, both, 0, 32);
        System.arraycopy(s, 0, both, 32, 32);
        return both;
    }

    private static final class Yes extends Algorithm {
        Yes() {
            super("ES256", "says yes");
        }

        @Override
        public void verify(DecodedJWT jwt) {}

        @Override
        public byte[] sign(byte[] contentBytes) {
            return new byte[64];
        }
    }

    private record OtherRsa(BigInteger modulus, BigInteger exponent) implements RSAPublicKey, UnencodedKey {
        @Override
        public BigInteger getModulus() {
            return modulus;
        }

        @Override
        public BigInteger getPublicExponent() {
            return exponent;
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }
    }

    /** A key of a provider that does not look at it. */
    private record OtherEd(EdECPoint point) implements EdECPublicKey, UnencodedKey {
        @Override
        public EdECPoint getPoint() {
            return point;
        }

        @Override
        public NamedParameterSpec getParams() {
            return NamedParameterSpec.ED25519;
        }

        @Override
        public String getAlgorithm() {
            return "EdDSA";
        }
    }
}
