package io.claimwright.sample.additional;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The two examples of docs/additional-claims.md, over HTTP. */
class AdditionalClaimsTest {
    private final JwtConfig config = JwtConfig.builder(
                    JwtKey.hmac("HS256", "tests-only-and-long-enough-to-be-a-secret"))
            .decodeAudience("some_audience")
            .build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void theLoaderSaysWhatEveryTokenCarries() throws Exception {
        CafeJwt jwt = CafeJwt.create(config);
        ServletContextHandler context = open(new CafeLogin(jwt), new CafeProtected());
        context.addServletContainerInitializer((classes, servletContext) -> jwt.install(servletContext));
        server.start();

        String token = login();

        assertThat(ask(token)).isEqualTo("bar TEST some_audience");
        assertThat(jwt.verify(token).claims()).isEqualTo(new CafeClaims("some_audience", "bar", "TEST"));
    }

    @Test
    void theCallerSaysWhatOneTokenCarries() throws Exception {
        KioskJwt jwt = KioskJwt.create(config);
        ServletContextHandler context = open(new KioskLogin(jwt), new KioskProtected());
        context.addServletContainerInitializer((classes, servletContext) -> jwt.install(servletContext));
        server.start();

        assertThat(ask(login())).isEqualTo("bar 7 [some_audience]");
    }

    private ServletContextHandler open(HttpServlet login, HttpServlet guarded) {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(login, "/login");
        context.addServlet(guarded, "/protected");
        server.setHandler(context);
        return context;
    }

    private String login() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=test&password=test"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String ask(String token) throws IOException, InterruptedException {
        HttpRequest request =
                request("/protected").header("Authorization", "Bearer " + token).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }
}
