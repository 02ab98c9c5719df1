package io.claimwright.it.nodatabind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.auth0.jwt.algorithms.Algorithm;
import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything runs though jackson-databind and jackson-annotations are not there, which java-jwt alone needs. */
class NoDatabindTest {
    private final SettableClock clock = SettableClock.startingNow();
    private final NewsJwt news = NewsJwt.create(JwtConfig.forTests(clock), new News());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.databind.JsonNode",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "com.fasterxml.jackson.annotation.JsonFormat"
            })
    void theyAreAbsent(String name) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
    }

    @Test
    void theRestIsThere() {
        assertThatCode(() -> Class.forName("com.fasterxml.jackson.core.JsonFactory"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Class.forName("com.auth0.jwt.algorithms.Algorithm"))
                .doesNotThrowAnyException();
    }

    @Test
    void tokensAreMintedAndVerified() {
        NewsToken token = news.verify(news.accessToken("ada")
                .claim("note", "hello")
                .header("kind", "news")
                .create());

        assertThat(token.paper()).isEqualTo("The Daily of ada");
        assertThat(token.sections()).containsExactly(NewsClaims.Section.SPORT);
        assertThat(token.claim("note", String.class)).hasValue("hello");
        assertThat(token.claimJson("prices")).hasValue("{\"monday\":1.5}");
    }

    @Test
    void tokensAreRefused() {
        String good = news.createAccessToken("ada");
        String otherKey = NewsJwt.create(JwtConfig.forTests(clock), new News()).createAccessToken("ada");
        String notJson =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":".getBytes(StandardCharsets.UTF_8))
                        + good.substring(good.indexOf('.'));

        assertThat(refusal(otherKey)).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusal(notJson)).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusal("a.b.c")).isEqualTo(RefusalKind.INVALID_TOKEN);
        assertThat(refusal(news.createRefreshToken("ada"))).isEqualTo(RefusalKind.WRONG_TYPE);
        clock.advance(Duration.ofHours(1));
        assertThat(refusal(good)).isEqualTo(RefusalKind.EXPIRED);
    }

    @Test
    void anAlgorithmOfJavaJwtSignsAndChecks() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        Algorithm algorithm = Algorithm.ECDSA256((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
        NewsJwt signed = NewsJwt.create(JwtConfig.builder(JwtKey.of(algorithm)).build(), new News());

        assertThat(signed.verify(signed.createAccessToken("ada")).subject()).isEqualTo("ada");
    }

    @Test
    void handlersAreGuarded() {
        GuardedArticles articles = new GuardedArticles(new Articles(), news);

        assertThat(articles.read(new Request(news.createTokens("ada").accessToken())))
                .isEqualTo("The Daily of ada");
        assertThatExceptionOfType(JwtRefusedException.class)
                .isThrownBy(() -> articles.read(new Request(news.createAccessToken("ada"))));
    }

    @Test
    void servletsAreGuarded() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServletContainerInitializer((classes, application) -> news.install(application));
        context.addServlet(ArticleServlet.class, "/article");
        server.setHandler(context);
        server.start();
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://"
                    + InetAddress.getLoopbackAddress().getHostAddress() + ":" + connector.getLocalPort() + "/article"));
            HttpResponse<String> refused = send(request.build());
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).isEqualTo("{\"msg\":\"A token is needed.\"}");
            request.header("Authorization", "Bearer " + news.createAccessToken("ada"));
            assertThat(send(request.build()).body()).isEqualTo("The Daily of ada");
        } finally {
            server.stop();
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private RefusalKind refusal(String token) {
        return news.check(token) instanceof Verdict.Refused<NewsToken> refused
                ? refused.refusal().kind()
                : null;
    }
}
