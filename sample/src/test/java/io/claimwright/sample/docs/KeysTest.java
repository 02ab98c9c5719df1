package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.RSAKeyProvider;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/keys.md shows. */
class KeysTest {
    @TempDir
    private Path work;

    @Test
    void pemAndItsPublicPart() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String publicPem = pem("PUBLIC KEY", pair.getPublic().getEncoded());
        String privatePem = pem("PRIVATE KEY", pair.getPrivate().getEncoded());

        JwtKey signing = JwtKey.pem("EdDSA", publicPem, privatePem);
        JwtKey checking = JwtKey.pem("EdDSA", publicPem);

        assertThat(signing.canSign()).isTrue();
        assertThat(checking.canSign()).isFalse();
        String set = JwkSet.write(List.of(signing));
        assertThat(jwk("EdDSA", set.substring("{\"keys\":[".length(), set.length() - 2)))
                .extracting(JwtKey::canSign)
                .isEqualTo(false);
    }

    private static JwtKey jwk(String algorithm, String json) {
        if (algorithm.equals("ES256")) {
            JwtKey key = JwtKey.jwk("ES256", json);
            return key;
        }
        return JwtKey.jwk(algorithm, json);
    }

    @Test
    void anEntryOfAKeyStore() throws Exception {
        File file = work.resolve("keys.p12").toFile();
        char[] password = "changeit".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "tokens",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=shop",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();

        KeyStore store = KeyStore.getInstance(file, password);
        JwtKey key = JwtKey.keyStore("RS256", store, "tokens", password);

        assertThat(key.canSign()).isTrue();
    }

    @Test
    void anAlgorithmOfJavaJwt() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        RSAKeyProvider keyProvider = new OneRsaKey(generator.generateKeyPair());

        JwtKey key = JwtKey.of(Algorithm.RSA256(keyProvider));

        assertThat(key.algorithm()).isEqualTo("RS256");
    }

    @Test
    void aName() {
        byte[] secret = "the secret of a test, 36 characters!".getBytes(StandardCharsets.US_ASCII);

        JwtKey key = JwtKey.hs256(secret).withId("2026-11");

        assertThat(key.id()).contains("2026-11");
    }

    /** With a secret of the environment, which no test has. */
    static JwtKey ofTheEnvironment() {
        JwtKey key = JwtKey.hs256(Base64.getDecoder().decode(System.getenv("SHOP_SECRET")));
        return key;
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    private record OneRsaKey(KeyPair pair) implements RSAKeyProvider {
        @Override
        public RSAPublicKey getPublicKeyById(String keyId) {
            return (RSAPublicKey) pair.getPublic();
        }

        @Override
        public RSAPrivateKey getPrivateKey() {
            return (RSAPrivateKey) pair.getPrivate();
        }

        @Override
        public String getPrivateKeyId() {
            return "rsa";
        }
    }
}
