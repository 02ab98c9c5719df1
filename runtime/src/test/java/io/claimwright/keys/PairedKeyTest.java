package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.fixture.UnencodedKey;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairedKeyTest {
    private static final RSAPublicKey RSA_PUBLIC = (RSAPublicKey) KeyPairs.RSA.getPublic();
    private static final RSAPrivateKey RSA_PRIVATE = (RSAPrivateKey) KeyPairs.RSA.getPrivate();

    private static final EdECPublicKey ED_PUBLIC = (EdECPublicKey) KeyPairs.ED25519.getPublic();
    private static final EdECPrivateKey ED_PRIVATE = (EdECPrivateKey) KeyPairs.ED25519.getPrivate();

    /** Algorithm, key of both parts, key of the public part. */
    static Stream<Arguments> all() {
        return Stream.of(
                of("RS256", JwtKey.rs256(RSA_PUBLIC, RSA_PRIVATE), JwtKey.rs256(RSA_PUBLIC)),
                of("RS384", JwtKey.rs384(RSA_PUBLIC, RSA_PRIVATE), JwtKey.rs384(RSA_PUBLIC)),
                of("RS512", JwtKey.rs512(RSA_PUBLIC, RSA_PRIVATE), JwtKey.rs512(RSA_PUBLIC)),
                of("PS256", JwtKey.ps256(RSA_PUBLIC, RSA_PRIVATE), JwtKey.ps256(RSA_PUBLIC)),
                of("PS384", JwtKey.ps384(RSA_PUBLIC, RSA_PRIVATE), JwtKey.ps384(RSA_PUBLIC)),
                of("PS512", JwtKey.ps512(RSA_PUBLIC, RSA_PRIVATE), JwtKey.ps512(RSA_PUBLIC)),
                of("EdDSA", JwtKey.ed25519(ED_PUBLIC, ED_PRIVATE), JwtKey.ed25519(ED_PUBLIC)),
                of(
                        "ES256",
                        JwtKey.es256(open(KeyPairs.P256), secret(KeyPairs.P256)),
                        JwtKey.es256(open(KeyPairs.P256))),
                of(
                        "ES384",
                        JwtKey.es384(open(KeyPairs.P384), secret(KeyPairs.P384)),
                        JwtKey.es384(open(KeyPairs.P384))),
                of(
                        "ES512",
                        JwtKey.es512(open(KeyPairs.P521), secret(KeyPairs.P521)),
                        JwtKey.es512(open(KeyPairs.P521))));
    }

    private static Arguments of(String algorithm, JwtKey pair, JwtKey checking) {
        return Arguments.of(algorithm, Named.of("both parts", pair), Named.of("public part", checking));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatOnePartSignsTheOtherChecks(String algorithm, JwtKey pair, JwtKey checking) {
        String token = jwt(pair).createAccessToken("alice");

        assertThat(pair.algorithm()).isEqualTo(algorithm);
        assertThat(checking.algorithm()).isEqualTo(algorithm);
        assertThat(jwt(pair).verify(token).subject()).isEqualTo("alice");
        assertThat(jwt(checking).verify(token).subject()).isEqualTo("alice");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPublicPartSaysWhyItCantSign(String algorithm, JwtKey pair, JwtKey checking) {
        assertThat(pair.canSign()).isTrue();
        assertThat(checking.canSign()).isFalse();
        assertThat(checking.withId("k1").canSign()).isFalse();
        assertThat(checking.withId("k1").id()).contains("k1");
        assertThatIllegalStateException()
                .isThrownBy(() -> jwt(checking).createAccessToken("alice"))
                .withMessageContaining(algorithm)
                .withMessageContaining("JWT_PRIVATE_KEY");
    }

    /** RFC 9864 section 2.2 has the second name. */
    @Test
    void aKeyForEd25519HasTwoNamesAndNoOther() {
        JwtKey key = JwtKey.pem("EdDSA", KeyPairs.pem(KeyPairs.ED25519.getPublic()));

        for (String name : List.of("EdDSA", "Ed25519")) {
            assertThat(key.isFor(name)).as(name).isTrue();
        }
        for (String name : List.of("Ed448", "ED25519", "ES256", "RS256", "HS256", "none", "")) {
            assertThat(key.isFor(name)).as(name).isFalse();
        }
    }

    @Test
    void anRsaKeyHas2048Bits() {
        KeyPair small = KeyPairs.rsa(1024);
        RSAPublicKey key = (RSAPublicKey) small.getPublic();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.rs256(key, (RSAPrivateKey) small.getPrivate()))
                .withMessageContaining("has 1024 bits")
                .withMessageContaining("at least 2048")
                .withMessageContaining("openssl genpkey");
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.rs384(key));
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.rs512(key));
    }

    @Test
    void anAlgorithmHasItsOwnCurve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.es256(open(KeyPairs.P384), secret(KeyPairs.P384)))
                .withMessageContaining("private")
                .withMessageContaining("P-256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.es384(open(KeyPairs.P256), secret(KeyPairs.P384)))
                .withMessageContaining("public")
                .withMessageContaining("P-384");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.es512(open(KeyPairs.P256)))
                .withMessageContaining("ec_paramgen_curve:P-521");
    }

    @Test
    void thePublicPartIsAPointOfItsCurve() {
        ECPoint good = open(KeyPairs.P256).getW();
        for (ECPoint bad : List.of(
                new ECPoint(good.getAffineX(), good.getAffineY().add(BigInteger.ONE)),
                new ECPoint(good.getAffineX(), good.getAffineY().negate()),
                ECPoint.POINT_INFINITY)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.es256(new Elsewhere(bad)))
                    .withMessageContaining("no point of its curve");
        }
    }

    /** A public key of P-256 as another provider may hand it out. */
    private record Elsewhere(ECPoint point) implements ECPublicKey, UnencodedKey {
        @Override
        public ECPoint getW() {
            return point;
        }

        @Override
        public ECParameterSpec getParams() {
            return open(KeyPairs.P256).getParams();
        }

        @Override
        public String getAlgorithm() {
            return "EC";
        }
    }

    @Test
    void twoPartsThatAreNoPairAreNoKey() {
        KeyPair otherRsa = KeyPairs.rsa(2048);
        KeyPair otherEc = KeyPairs.ec("secp256r1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.rs256((RSAPublicKey) otherRsa.getPublic(), RSA_PRIVATE))
                .withMessageContaining("no pair")
                .withMessageContaining("openssl pkey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.es256(open(otherEc), secret(KeyPairs.P256)))
                .withMessageContaining("no pair");
    }

    @Test
    void nullIsNoPart() {
        assertThatNullPointerException().isThrownBy(() -> JwtKey.rs256(null));
        assertThatNullPointerException().isThrownBy(() -> JwtKey.rs256(RSA_PUBLIC, null));
        assertThatNullPointerException().isThrownBy(() -> JwtKey.es256(null));
        assertThatNullPointerException().isThrownBy(() -> JwtKey.es256(open(KeyPairs.P256), null));
    }

    private static BareJwt jwt(JwtKey key) {
        return BareJwt.create(JwtConfig.builder(key).build());
    }

    private static ECPublicKey open(KeyPair pair) {
        return (ECPublicKey) pair.getPublic();
    }

    private static ECPrivateKey secret(KeyPair pair) {
        return (ECPrivateKey) pair.getPrivate();
    }
}
