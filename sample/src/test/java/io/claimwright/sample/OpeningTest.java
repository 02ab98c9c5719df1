package io.claimwright.sample;

import static io.claimwright.sample.OpenShop.ENVIRONMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.JwtConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the shop opens, and that it stays closed when something is wrong. */
@Timeout(60)
class OpeningTest {
    @Test
    void mainOpensAndAPoliteSignalCloses() throws Exception {
        Process shop = start(Map.of("PORT", "0"));
        try (BufferedReader out = shop.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("JWT_SECRET_KEY is not set: tokens are good until this shop closes.");
            String ready = out.readLine();
            assertThat(ready).matches("The shop is open at http://localhost:[0-9]+");
            assertThat(statusOf(URI.create(ready.replaceAll(".* ", "") + "/protected")))
                    .isEqualTo(401);

            shop.toHandle().destroy(); // SIGTERM where there are signals

            assertThat(shop.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        } finally {
            shop.destroyForcibly();
        }
    }

    @Test
    void aBadConfigurationIsToldInOneMessage() throws Exception {
        Process shop = start(Map.of("PORT", "0", "JWT_SECRET_KEY", "short", "JWT_DECODE_LEEWAY", "long"));
        try {
            String said = new String(shop.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(shop.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(shop.exitValue()).isEqualTo(1);
            assertThat(said).contains("JWT_SECRET_KEY", "JWT_DECODE_LEEWAY").doesNotContain("at io.claimwright");
        } finally {
            shop.destroyForcibly();
        }
    }

    @Test
    void anAudienceOfTheEnvironmentGoesBeforeTheShopsOwn() throws Exception {
        Server server = Main.open(with(Map.of("JWT_ENCODE_AUDIENCE", "branch")));
        server.stop();

        server = Main.open(with(Map.of("JWT_DECODE_AUDIENCE", "branch,shop")));
        server.stop();
    }

    @Test
    void audiencesThatDoNotMeetKeepItClosed() {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> Main.open(with(Map.of("JWT_ENCODE_AUDIENCE", "a", "JWT_DECODE_AUDIENCE", "b"))));
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(more);
        return environment;
    }

    private static Process start(Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("JWT_") || name.equals("PORT"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start(); // a pipe that nobody reads would fill
    }

    private static int statusOf(URI uri) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
