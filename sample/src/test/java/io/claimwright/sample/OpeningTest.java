package io.claimwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.claimwright.config.JwtConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(failure(Map.of("PORT", "0", "JWT_SECRET_KEY", "short", "JWT_DECODE_LEEWAY", "long")))
                .contains("JWT_SECRET_KEY", "JWT_DECODE_LEEWAY")
                .doesNotContain("\tat ");
    }

    @Test
    void aPortThatIsNoneIsTold() throws Exception {
        assertThat(failure(Map.of("PORT", "http"))).isEqualTo("PORT is \"http\"; it is a number, such as 8080.\n");
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (OpenShop shop = OpenShop.open()) {
            assertThat(failure(Map.of("PORT", "" + shop.at("/").getPort())))
                    .containsIgnoringCase("failed to bind")
                    .doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none|\"shop\"",
                "JWT_ENCODE_AUDIENCE=branch|\"branch\"",
                "JWT_DECODE_AUDIENCE=branch,shop|[\"branch\",\"shop\"]"
            })
    void anAudienceOfTheEnvironmentGoesBeforeTheShopsOwn(String option, String audience) throws Exception {
        Map<String, String> more = option.contains("=")
                ? Map.of(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1))
                : Map.of();
        try (OpenShop shop = OpenShop.open(more)) {
            assertThat(shop.get("/protected", OpenShop.bearer(shop.accessToken()))
                            .body())
                    .contains("\"aud\":" + audience + ",");
        }
    }

    @Test
    void audiencesThatDoNotMeetKeepItClosed() {
        assertThatExceptionOfType(JwtConfigurationException.class)
                .isThrownBy(() -> OpenShop.open(Map.of("JWT_ENCODE_AUDIENCE", "a", "JWT_DECODE_AUDIENCE", "b")));
    }

    /** What a shop says that does not open. */
    private static String failure(Map<String, String> environment) throws Exception {
        Process shop = start(environment);
        try {
            String said = new String(shop.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shop.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(shop.exitValue()).isEqualTo(1);
            return said.replace("JWT_SECRET_KEY is not set: tokens are good until this shop closes.\n", "");
        } finally {
            shop.destroyForcibly();
        }
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
