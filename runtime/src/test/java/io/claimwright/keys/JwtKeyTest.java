package io.claimwright.keys;

import static io.claimwright.fixture.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.ECDSAKeyProvider;
import io.claimwright.RefusalKind;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtKeyTest {
    @Test
    void aSecretIsAsLongAsTheHash() {
        assertLeast(32, JwtKey::hs256);
        assertLeast(48, JwtKey::hs384);
        assertLeast(64, JwtKey::hs512);
    }

    private static void assertLeast(int size, Function<byte[], JwtKey> factory) {
        assertThat(factory.apply(random(size))).isNotNull();
        for (int length : new int[] {0, 1, size - 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.apply(random(length)))
                    .withMessageContaining("has " + length + " bytes")
                    .withMessageContaining("at least " + size)
                    .withMessageContaining("openssl rand -base64");
        }
    }

    @Test
    void aSecretOfTextCountsInUtf8() {
        assertThat(JwtKey.hmac("HS256", "äöüß".repeat(4)).algorithm()).isEqualTo("HS256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.hmac("HS256", "abcd".repeat(7)))
                .withMessageNotContaining("abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
                "\n -----BEGIN RSA PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQE",
                "\ufeff-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQE",
                "{\"kty\":\"RSA\",\"n\":\"AAAAAAAAAAAAAAA\",\"e\":\"AQAB\"}",
                " \n{ \"n\" : \"AAAAAAAAAAAAAAAA\", \"kty\" : \"RSA\"}",
                "\ufeff{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AAAAAAAAAAA\",\"e\":\"AQAB\"}]}",
                "00000000000000000000000000000000000"
            })
    void aPublicTextIsNoSecret(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.hs256(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageNotContaining("AQAB");
    }

    @Test
    void aPublicKeyInBytesIsNoSecret() throws NoSuchAlgorithmException {
        byte[] rsa = keys("RSA", 2048).getPublic().getEncoded();
        byte[] ec = keys("EC", 256).getPublic().getEncoded();
        // the bare RSA key stands in the bit string of the X.509 one
        byte[] bare = Arrays.copyOfRange(rsa, 24, rsa.length);

        for (byte[] der : new byte[][] {rsa, ec, bare}) {
            assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.hs256(der));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.hs256(Base64.getEncoder().encode(der)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.hs256(Base64.getMimeEncoder().encode(der)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JwtKey.hs256(Base64.getUrlEncoder().encode(der)));
        }
    }

    @Test
    void aSecretThatBeginsLikeADerIsStillOne() {
        for (int second = 0; second < 256; second++) {
            byte[] secret = random(40);
            secret[0] = 0x30;
            secret[1] = (byte) second;
            secret[2] = 0x77;
            assertThat(JwtKey.hs256(secret)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "", "RS256", "hs256", "HS256 ", "HmacSHA256"})
    void thereIsNoOtherHmac(String algorithm) {
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.hmac(algorithm, Signed.SECRET));
    }

    @Test
    void noneIsNoAlgorithm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.of(Algorithm.none()))
                .withMessageContaining("none");
    }

    @ParameterizedTest
    @CsvSource({"None", "NONE", "' none '", "''", "' '"})
    void anAlgorithmCantCallItselfNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> JwtKey.of(new NamedAlgorithm(name)));
    }

    @Test
    void aNameHas1To256CharactersAndNoControlCharacter() {
        assertThat(Signed.KEY.id()).isEmpty();
        assertThat(Signed.KEY.withId("k").id()).contains("k");
        assertThat(Signed.KEY.withId("k".repeat(256)).id()).isPresent();
        assertThat(Signed.KEY.withId("\ud83d\ude00").id()).isPresent();
        for (String bad : new String[] {"", "k".repeat(257), "a\0", "a\nb", "\u0085", "a\ud83d", "\ude00a"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Signed.KEY.withId(bad));
        }
        assertThatNullPointerException().isThrownBy(() -> Signed.KEY.withId(null));
    }

    @Test
    void aNameChangesNothingButTheName() {
        JwtKey named = Signed.KEY.withId("k0");
        byte[] token = "a.b.".getBytes(StandardCharsets.US_ASCII);

        assertThat(named.algorithm()).isEqualTo("HS256");
        assertThat(named.sign(token, 3)).isEqualTo(Signed.KEY.sign(token, 3));
        assertThat(named.verify(token, 3, Signed.KEY.sign(token, 3))).isTrue();
        assertThat(named.withId("k1").id()).contains("k1");
        assertThat(JwtKey.of(Algorithm.HMAC256(Signed.SECRET)).withId("k2").id())
                .contains("k2");
    }

    @Test
    void theCallersArrayIsCopied() {
        byte[] secret = random(32);
        JwtKey key = JwtKey.hs256(secret);
        byte[] content = {'a', '.', 'b'};
        byte[] before = key.sign(content, content.length);
        Arrays.fill(secret, (byte) 1);

        assertThat(key.sign(content, content.length)).isEqualTo(before);
    }

    /** That a key source failed is not the token's fault, and is never a yes. */
    @Test
    void aProviderThatCantGiveItsKeyIsUnavailable() throws NoSuchAlgorithmException {
        KeyPair keys = keys("EC", 256);
        ECPrivateKey privateKey = (ECPrivateKey) keys.getPrivate();
        String token = bare(JwtKey.of(Algorithm.ECDSA256((ECPublicKey) keys.getPublic(), privateKey)))
                .createAccessToken("alice");

        for (JwtKey failing : new JwtKey[] {
            JwtKey.of(Algorithm.ECDSA256(privateKey)), // no public key at all
            JwtKey.of(Algorithm.ECDSA256(new FailingProvider(new IllegalStateException("down")))),
            JwtKey.of(Algorithm.ECDSA256(new FailingProvider(new UnsupportedOperationException("down"))))
        }) {
            assertThat(refusalOf(() -> bare(failing).verify(token)).kind()).isEqualTo(RefusalKind.UNAVAILABLE);
        }
    }

    private static BareJwt bare(JwtKey key) {
        return BareJwt.create(JwtConfig.builder(key).build());
    }

    static KeyPair keys(String algorithm, int size) throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static final class FailingProvider implements ECDSAKeyProvider {
        private final RuntimeException failure;

        FailingProvider(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public ECPublicKey getPublicKeyById(String keyId) {
            throw failure;
        }

        @Override
        public ECPrivateKey getPrivateKey() {
            throw failure;
        }

        @Override
        public String getPrivateKeyId() {
            return null;
        }
    }

    private static final class NamedAlgorithm extends Algorithm {
        NamedAlgorithm(String name) {
            super(name, name);
        }

        @Override
        public void verify(DecodedJWT jwt) {}

        @Override
        public byte[] sign(byte[] contentBytes) {
            return new byte[0];
        }
    }
}
