package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.KeyPairs;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys from a key store as keytool makes it, and from the certificates in it. */
class KeyStoreTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path work;

    private static KeyStore store;

    @BeforeAll
    static void make() throws Exception {
        Path file = work.resolve("keys.p12");
        keytool(file, "rsa", "-keyalg", "RSA", "-keysize", "2048");
        keytool(file, "ec", "-keyalg", "EC", "-groupname", "secp256r1");
        keytool(file, "ed", "-keyalg", "Ed25519");
        store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        byte[] secret = "a secret that others could not guess".getBytes(StandardCharsets.US_ASCII);
        store.setEntry(
                "secret",
                new KeyStore.SecretKeyEntry(new SecretKeySpec(secret, "HmacSHA256")),
                new KeyStore.PasswordProtection(PASSWORD));
        store.setCertificateEntry("certificate", store.getCertificate("ec"));
    }

    private static void keytool(Path file, String alias, String... options) throws Exception {
        ProcessBuilder keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=test",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD));
        keytool.command().addAll(List.of(options));
        Process process = keytool.redirectErrorStream(true)
                .redirectOutput(work.resolve("keytool.txt").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anEntryIsAKey() {
        assertThat(JwtKey.keyStore("RS512", store, "rsa", PASSWORD).canSign()).isTrue();
        assertThat(JwtKey.keyStore("PS256", store, "rsa", PASSWORD).canSign()).isTrue();
        assertThat(JwtKey.keyStore("ES256", store, "ec", PASSWORD).canSign()).isTrue();
        assertThat(JwtKey.keyStore("EdDSA", store, "ed", PASSWORD).canSign()).isTrue();
        assertThat(JwtKey.keyStore("HS256", store, "secret", PASSWORD).canSign())
                .isTrue();
        assertThat(JwtKey.keyStore("ES256", store, "certificate", null).canSign())
                .isFalse();
    }

    @Test
    void aCertificateAsPemIsAPublicKey() throws Exception {
        String pem = KeyPairs.pem("CERTIFICATE", store.getCertificate("rsa").getEncoded());
        JwtKey signing = JwtKey.keyStore("RS256", store, "rsa", PASSWORD);
        byte[] content = "part.part".getBytes(StandardCharsets.US_ASCII);
        byte[] signature = signing.sign(content, content.length);
        byte[] token = ("part.part." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature))
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(JwtKey.pem("RS256", pem).verify(token, "part.part".length(), signature))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("ES256", pem))
                .withMessageContaining("not one that ES256 can use");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.pem("RS256", KeyPairs.pem("CERTIFICATE", new byte[40])))
                .withMessageContaining("not one that RS256 can use");
    }

    @Test
    void anEntryThatIsNoSuchKeyIsRefused() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("RS256", store, "other", PASSWORD))
                .withMessageContaining("no entry of this name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("RS256", store, "rsa", "wrong".toCharArray()))
                .withMessageContaining("another password")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("ES256", store, "rsa", PASSWORD))
                .withMessageContaining("that ES256 can use");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("HS256", store, "rsa", PASSWORD))
                .withMessageContaining("no secret key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("RS256", store, "secret", PASSWORD))
                .withMessageContaining("that RS256 can use");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("HS512", store, "secret", PASSWORD))
                .withMessageContaining("at least 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKey.keyStore("RS256", empty, "rsa", PASSWORD))
                .withMessageContaining("not loaded");
    }
}
