package io.claimwright.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.config.JwtConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.server.Server;

/** The shop on a free port, and a customer who talks to it over HTTP. */
public final class OpenShop implements AutoCloseable {
    static final Map<String, String> ENVIRONMENT =
            Map.of("PORT", "0", "JWT_SECRET_KEY", "tests-only-and-long-enough-to-be-a-secret");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OpenShop(Server server) {
        this.server = server;
    }

    public static OpenShop open() throws Exception {
        return open(Map.of());
    }

    static OpenShop open(Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(more);
        return new OpenShop(Main.open(environment));
    }

    /** Mints what the shop takes for its own, also what it would never hand out. */
    static ShopJwt forger() {
        JwtConfig config = JwtConfig.builder(JwtConfig.from(ENVIRONMENT).key())
                .encodeAudience("shop")
                .decodeAudience("shop")
                .build();
        return ShopJwt.create(config, new Shop(new Users()));
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + Main.port(server) + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the login answers to the right password. */
    JsonNode login() {
        return json(post("/login", "{\"username\":\"test\",\"password\":\"test\"}"));
    }

    String accessToken() {
        return login().get("access_token").textValue();
    }

    String refreshToken() {
        return login().get("refresh_token").textValue();
    }

    static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
