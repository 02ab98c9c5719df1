package io.claimwright.jwks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeysUnavailableException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other server is who it says it is, or nothing is believed. */
class RemoteJwksTlsTest {
    private static final char[] PASSWORD = "of a store for this test".toCharArray();

    @TempDir
    Path scratch;

    private HttpsServer server;
    private SSLContext trusting;

    @BeforeEach
    void start() throws Exception {
        KeyStore store = certificateOf("127.0.0.1");
        trusting = trusting(store);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, PASSWORD);
        SSLContext serving = SSLContext.getInstance("TLS");
        serving.init(own.getKeyManagers(), null, null);
        var pair = KeyPairs.ed("Ed25519");
        JwtKey key = JwtKey.pem("EdDSA", KeyPairs.pem(pair.getPublic())).withId("theirs");
        byte[] keys = JwkSet.write(List.of(key)).getBytes(StandardCharsets.UTF_8);

        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serving));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private KeyStore certificateOf(String host) throws Exception {
        Path file = scratch.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=ip:" + host,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static SSLContext trusting(KeyStore server) throws Exception {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("server", server.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private RemoteJwksBuilder at(String host) {
        return RemoteJwks.builder(
                URI.create("https://" + host + ":" + server.getAddress().getPort() + "/keys"));
    }

    @Test
    void aServerOfWhomOneIsSureIsBelieved() {
        RemoteJwks remote = at("127.0.0.1").sslContext(trusting).build();

        assertThat(remote.now().checking()).hasSize(1);
    }

    @Test
    void aStrangerIsNot() {
        RemoteJwks remote = at("127.0.0.1").build();

        assertThatExceptionOfType(KeysUnavailableException.class).isThrownBy(remote::now);
    }

    @Test
    void aServerOfAnotherNameIsNot() {
        RemoteJwks remote = at("localhost").sslContext(trusting).build();

        assertThatExceptionOfType(KeysUnavailableException.class).isThrownBy(remote::now);
    }
}
