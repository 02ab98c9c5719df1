package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.KeyPairs;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PemKeyTest {
    private static final String PUBLIC = KeyPairs.pem(KeyPairs.P256.getPublic());
    private static final String PRIVATE = KeyPairs.pem(KeyPairs.P256.getPrivate());

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"})
    void everyAlgorithmHasItsPem(String algorithm) {
        KeyPair pair = KeyPairs.of(algorithm);
        JwtKey key = JwtKey.pem(algorithm, KeyPairs.pem(pair.getPublic()), KeyPairs.pem(pair.getPrivate()));
        JwtKey checking = JwtKey.pem(algorithm, KeyPairs.pem(pair.getPublic()));

        assertThat(key.isFor(algorithm)).isTrue();
        assertThat(key.canSign()).isTrue();
        assertThat(checking.canSign()).isFalse();
        assertThat(jwt(checking).verify(jwt(key).createAccessToken("alice")).subject())
                .isEqualTo("alice");
    }

    @Test
    void linesMayEndAsAnEnvironmentPermits() {
        for (String end : new String[] {"\r\n", "\\n", " ", "\n\n  "}) {
            assertThat(JwtKey.pem("ES256", PUBLIC.replaceAll("\r?\n", end.replace("\\", "\\\\")), PRIVATE))
                    .isNotNull();
        }
        assertThat(JwtKey.pem("ES256", "our key\n" + PUBLIC + "\nand more", PRIVATE))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "PS257", "rs256", ""})
    void thereIsNoOtherAlgorithm(String algorithm) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem(algorithm, PUBLIC))
                .withMessageContaining("RS256")
                .withMessageContaining("ES512");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRIVATE KEY | is a private one",
                "RSA PRIVATE KEY | is a private one",
                "EC PRIVATE KEY | openssl pkey -in private.pem -pubout",
                "RSA PUBLIC KEY | openssl rsa -RSAPublicKey_in",
                "SOMETHING | -----BEGIN PUBLIC KEY-----"
            })
    void anotherTextInPlaceOfThePublicKeyHasItsCure(String label, String cure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", KeyPairs.pem(label, new byte[40])))
                .withMessageContaining(cure)
                .withMessageNotContaining("AAAA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLIC KEY | is a public one",
                "RSA PRIVATE KEY | openssl pkcs8 -topk8 -nocrypt",
                "EC PRIVATE KEY | openssl pkcs8 -topk8 -nocrypt",
                "ENCRYPTED PRIVATE KEY | is encrypted",
                "SOMETHING | -----BEGIN PRIVATE KEY-----"
            })
    void anotherTextInPlaceOfThePrivateKeyHasItsCure(String label, String cure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", PUBLIC, KeyPairs.pem(label, new byte[40])))
                .withMessageContaining(cure)
                .withMessageNotContaining("AAAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "-----BEGIN PUBLIC KEY-----AAAA",
                "-----BEGIN PUBLIC KEY-----\nAAAA!\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PRIVATE KEY-----"
            })
    void aTextWithoutAKeyIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", text))
                .withMessage("A public key is PEM that begins with -----BEGIN PUBLIC KEY-----.");
    }

    @Test
    void aDamagedKeyIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", "-----BEGIN PUBLIC KEY-----A-----END PUBLIC KEY-----"))
                .withMessageContaining("damaged");
        byte[] cut = Base64.getMimeDecoder()
                .decode(PRIVATE.replaceAll("-----[A-Z ]+-----", "").strip());
        cut[3]++;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", PUBLIC, KeyPairs.pem("PRIVATE KEY", cut)))
                .withMessageContaining("private")
                .withMessageContaining("ES256")
                .withNoCause();
    }

    @Test
    void twoKeysAreOneTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", PUBLIC + PUBLIC))
                .withMessageContaining("2 public keys");
    }

    @Test
    void aKeyOfAnotherKindHasTheCommandForARightOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("RS256", PUBLIC))
                .withMessageContaining("public")
                .withMessageContaining("openssl genpkey -algorithm RSA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", KeyPairs.pem(KeyPairs.RSA.getPublic())))
                .withMessageContaining("ec_paramgen_curve:P-256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES384", PUBLIC, PRIVATE))
                .withMessageContaining("P-384");
    }

    private static BareJwt jwt(JwtKey key) {
        return BareJwt.create(JwtConfig.builder(key).build());
    }
}
