package io.claimwright.jwks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimwright.RefusalKind;
import io.claimwright.SettableClock;
import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import io.claimwright.fixture.KeyPairs;
import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeysUnavailableException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on the loopback that answers as each test wants it. */
class RemoteJwksTest {
    private static final JwtKey FIRST = pair().withId("first");
    private static final JwtKey SECOND = pair().withId("second");
    private static final Duration DEADLINE = Duration.ofMillis(500);

    private final SettableClock clock = SettableClock.startingNow();
    private final AtomicInteger fetches = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Answer answer = keys(FIRST);
    private HttpServer server;
    private RemoteJwks remote;

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private static JwtKey pair() {
        var pair = KeyPairs.ed("Ed25519");
        return JwtKey.pem("EdDSA", KeyPairs.pem(pair.getPublic()), KeyPairs.pem(pair.getPrivate()));
    }

    private static Answer keys(JwtKey... keys) {
        return body(200, JwkSet.write(List.of(keys)));
    }

    private static Answer body(int status, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            fetches.incrementAndGet();
            try {
                answer.to(exchange);
            } catch (InterruptedException e) {
                exchange.close();
            }
        });
        server.start();
        remote = new RemoteJwksBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys"))
                .deadline(DEADLINE)
                .clock(clock)
                .build();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private String verdict(JwtKey signing) {
        BareJwt theirs = BareJwt.create(JwtConfig.builder(signing).clock(clock).build());
        BareJwt ours = BareJwt.create(JwtConfig.builder(remote).clock(clock).build());
        Verdict<BareToken> verdict = ours.check(theirs.createAccessToken("alice"));
        return verdict instanceof Verdict.Refused<BareToken> refused
                ? refused.refusal().kind().name()
                : "accepted";
    }

    @Test
    void nothingIsFetchedBeforeATokenCame() {
        assertThat(fetches).hasValue(0);
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aNewKeyIsFoundAtItsFirstToken() {
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        clock.advance(Duration.ofSeconds(30));
        answer = keys(FIRST, SECOND);

        assertThat(verdict(SECOND)).isEqualTo("accepted");
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        assertThat(fetches).hasValue(2);
    }

    @Test
    void madeUpNamesFetchOncePerPause() {
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 1_700; i++) {
                assertThat(remote.after("made up " + second + " " + i).lacks("made up"))
                        .isTrue();
            }
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(fetches.get()).isLessThanOrEqualTo(3);
        assertThat(verdict(FIRST)).isEqualTo("accepted");
    }

    @Test
    void theLastGoodSetIsKept() throws InterruptedException {
        assertThat(verdict(FIRST)).isEqualTo("accepted");
        for (Answer bad : List.of(
                body(500, "no"),
                body(200, "garbage"),
                body(200, "{\"keys\":[]}"),
                body(204, ""),
                body(200, "{\"keys\":[" + " ".repeat(JwkSet.MAX_LENGTH) + "]}"))) {
            clock.advance(Duration.ofMinutes(16));
            answer = bad;
            assertThat(verdict(SECOND)).isEqualTo("INVALID_TOKEN");
            assertThat(verdict(FIRST)).isEqualTo("accepted");
        }
        assertThat(fetches).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "garbage", "secret", "redirect", "large", "slow", "drip", "closed"})
    void withoutAGoodSetTheAnswerIs503(String kind) {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger elsewhere = new AtomicInteger();
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.close();
        });
        answer = switch (kind) {
            case "empty" -> body(200, "{\"keys\":[]}");
            case "garbage" -> body(200, "<html>");
            case "secret" ->
                body(
                        200,
                        "{\"keys\":[{\"kty\":\"oct\",\"alg\":\"HS256\",\"k\":\"YSBzZWNyZXQgdGhhdCBvdGhlcnMgY291bGQgbm90IGd1ZXNz\"}]}");
            case "redirect" ->
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                };
            case "large" ->
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    for (int i = 0; i < 64 * 1024; i++) {
                        out.write(new byte[1024]);
                    }
                };
            case "slow" -> exchange -> never.await();
            case "drip" ->
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (!never.await(20, TimeUnit.MILLISECONDS)) {
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                    }
                };
            default -> HttpExchange::close;
        };
        long before = System.nanoTime();

        assertThat(verdict(FIRST)).isEqualTo(RefusalKind.UNAVAILABLE.name());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(DEADLINE.multipliedBy(6));
        assertThat(verdict(FIRST)).isEqualTo(RefusalKind.UNAVAILABLE.name());
        // The JDK's client asks once more where a connection ends without a word.
        assertThat(fetches.get()).as("not again at once").isLessThanOrEqualTo(kind.equals("closed") ? 2 : 1);
        assertThat(elsewhere).hasValue(0);

        clock.advance(Duration.ofSeconds(30));
        answer = keys(FIRST);
        assertThat(verdict(FIRST)).isEqualTo("accepted");
    }

    @Test
    void manyWaitForOneFetch() throws Exception {
        CountDownLatch come = new CountDownLatch(1);
        Answer good = keys(FIRST);
        answer = exchange -> {
            come.await();
            good.to(exchange);
        };
        var waiting = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(() -> verdict(FIRST)))
                .toList();
        come.countDown();
        for (var each : waiting) {
            assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo("accepted");
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aDeadServerIs503() {
        server.stop(0);

        assertThat(verdict(FIRST)).isEqualTo(RefusalKind.UNAVAILABLE.name());
    }

    @Test
    void keysThatOnlyCheckMintNothing() {
        BareJwt ours = BareJwt.create(JwtConfig.builder(remote).build());

        assertThatThrownBy(() -> ours.createAccessToken("alice"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example/keys",
                "file:///etc/keys",
                "https:keys",
                "https://u:p@issuer.example/",
                "keys"
            })
    void anAddressIsHttpsAndHasAHost(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemoteJwks.at(URI.create(address)))
                .withMessageContaining("https://");
    }

    @Test
    void optionsAreSensible() {
        RemoteJwksBuilder builder = RemoteJwks.builder(URI.create("https://issuer.example/keys"));

        assertThatIllegalArgumentException().isThrownBy(() -> builder.deadline(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.deadline(Duration.ofSeconds(31)));
        assertThat(builder.build()).hasToString("RemoteJwks[issuer.example]");
        assertThatThrownBy(() -> builder.maxAge(null)).isInstanceOf(NullPointerException.class);
        assertThat(new KeysUnavailableException("away")).hasMessage("away");
    }
}
