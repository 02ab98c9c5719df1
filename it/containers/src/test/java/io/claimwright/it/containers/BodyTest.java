package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.KeptConnection;
import io.claimwright.it.servers.KeptConnection.Answer;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A guard that looks for a token in a JSON body, and the handler that reads the same body. */
class BodyTest extends OnEachContainer {
    private static final int LIMIT = 2000;
    private static final String JSON = "Content-Type: application/json";

    private final ShopJwt json = shop(config ->
            config.locations(TokenLocation.HEADERS, TokenLocation.JSON).jsonBodyLimit(LIMIT));

    @Test
    void theHandlerReadsWhatTheGuardHasRead() throws Exception {
        start(app(json).servlet("/stream", new Stream()).servlet("/reader", new Reader()));

        String body = body(", \"word\": \"Grüße\"");
        assertThat(post("/stream", body).body()).isEqualTo("c-1 read " + body);
        assertThat(post("/reader", body).body()).isEqualTo("c-1 read " + body);
    }

    @Test
    void aBodyThatNoGuardLooksIntoIsTheContainers() throws Exception {
        start(app(json).servlet("/whose", new Whose()));

        assertThat(post("/whose", body("")).body()).startsWith("io.claimwright.");
        try (KeptConnection connection = KeptConnection.to(server)) {
            Answer plain = connection.post(
                    "/whose", new byte[10], "Content-Type: text/plain", "Authorization: Bearer " + jsonToken());
            assertThat(plain.body()).startsWith("org.");
        }
    }

    @Test
    void twoGuardsReadOneBody() throws Exception {
        start(app(json).servlet("/stream", new Stream()).servlet("/go", new Forwards("/stream")));

        String body = body("");
        assertThat(post("/go", body).body()).isEqualTo("c-1 read " + body);
    }

    @Test
    void anAsynchronousDispatchStillHasTheBody() throws Exception {
        start(app(json).servlet("/later", new Later()));

        String body = body("");
        assertThat(post("/later", body).body()).isEqualTo("c-1 read " + body);
    }

    @Test
    void aReadListenerGetsTheBody() throws Exception {
        start(app(json).servlet("/listening", new Listening()));

        String body = body("");
        assertThat(post("/listening", body).body()).isEqualTo("listened to " + body);
    }

    @Test
    void codeThatGuardsByItselfReadsOn() throws Exception {
        start(app(json).servlet("/own", new GuardsByItself()));

        String body = body("");
        assertThat(post("/own", body).body()).isEqualTo("c-1 read " + body);
    }

    /** Tomcat hangs up after any 413, and says so before; Jetty keeps the connection. */
    @Test
    void aBodyOverTheLimitIsRefusedAndTheConnectionIsUsableOrClosedInOrder() throws Exception {
        start(app(json).servlet("/stream", new Stream()));
        String large = body(", \"filler\": \"" + "x".repeat(300_000) + "\"");
        String chunk = Integer.toHexString(large.length()) + "\r\n" + large + "\r\n";

        try (KeptConnection connection = KeptConnection.to(server)) {
            tooLarge(connection.post("/stream", large.getBytes(StandardCharsets.UTF_8), JSON), connection);
        }
        try (KeptConnection connection = KeptConnection.to(server)) {
            tooLarge(connection.postChunks("/stream", chunk + chunk + "0\r\n\r\n", JSON), connection);
        }
    }

    private void tooLarge(Answer refused, KeptConnection connection) throws IOException {
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).isEqualTo("{\"msg\":\"The body is too large.\"}");
        String good = body("");
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        if (refused.header("Connection").isEmpty()) {
            assertThat(connection.post("/stream", bytes, JSON).body()).isEqualTo("c-1 read " + good);
        } else {
            assertThat(refused.header("Connection")).hasValue("close");
            assertThat(post("/stream", good).body()).isEqualTo("c-1 read " + good);
        }
    }

    @Test
    void aBodyOfTheLimitIsRead() throws Exception {
        start(app(json).servlet("/stream", new Stream()));

        assertThat(post("/stream", filled(LIMIT)).status()).isEqualTo(200);
        assertThat(post("/stream", filled(LIMIT + 1)).status()).isEqualTo(413);
    }

    /** Nobody waits for the rest of what is refused already. */
    @Test
    void aBodyThatIsTooLargeAndNeverComesIsRefusedAtOnce() throws Exception {
        start(app(json).servlet("/stream", new Stream()));

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5000);
            String head = "POST /stream HTTP/1.1\r\nHost: localhost\r\n" + JSON + "\r\nContent-Length: 5000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    /** The guard takes JSON in UTF-8 only, so that is what the handler reads. */
    @Test
    void anotherCharsetIsNotBelieved() throws Exception {
        start(app(json).servlet("/reader", new Reader()));

        String body = body(", \"word\": \"Grüße\"");
        for (String charset : new String[] {"nonsense", "utf-16", "\"", "iso-8859-1"}) {
            try (KeptConnection connection = KeptConnection.to(server)) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                assertThat(connection
                                .post("/reader", bytes, JSON + ";charset=" + charset)
                                .body())
                        .as(charset)
                        .isEqualTo("c-1 read " + body);
            }
        }
    }

    @Test
    void aBrokenBodyIsABadRequest() throws Exception {
        start(app(json).servlet("/stream", new Stream()));

        for (String chunks :
                new String[] {"zz\r\nabc\r\n0\r\n\r\n", "-3\r\nabc\r\n0\r\n\r\n", "3\r\nabcdef\r\n0\r\n\r\n"}) {
            try (KeptConnection connection = KeptConnection.to(server)) {
                assertThat(connection.postChunks("/stream", chunks, JSON).status())
                        .isEqualTo(400);
            }
        }
    }

    private Answer post(String path, String body) throws IOException {
        try (KeptConnection connection = KeptConnection.to(server)) {
            return connection.post(path, body.getBytes(StandardCharsets.UTF_8), JSON);
        }
    }

    private String body(String more) {
        return "{\"access_token\": \"" + jsonToken() + "\"" + more + "}";
    }

    private String filled(int length) {
        String start = body(", \"filler\": \"\"");
        return start.replace("\"\"", "\"" + "x".repeat(length - start.length()) + "\"");
    }

    private String jsonToken() {
        return json.createAccessToken(ADA);
    }

    private static void tell(String who, String body, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((who + " read " + body).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static final class Stream extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(ShopToken.of(request).subject(), text(request), response);
        }
    }

    static final class Reader extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(ShopToken.of(request).subject(), request.getReader().readLine(), response);
        }
    }

    /** Tells whose stream it is that the handler reads. */
    static final class Whose extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getInputStream().getClass().getName());
        }
    }

    static final class Forwards extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final String target;

        Forwards(String target) {
            this.target = target;
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(target).forward(request, response);
        }
    }

    static final class Later extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                tell(ShopToken.of(request).subject(), text(request), response);
            } else {
                AsyncContext async = request.startAsync();
                CompletableFuture.runAsync(async::dispatch);
            }
        }
    }

    static final class Listening extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            AsyncContext async = request.startAsync();
            ServletInputStream in = request.getInputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            in.setReadListener(new ReadListener() {
                @Override
                public void onDataAvailable() throws IOException {
                    while (in.isReady() && !in.isFinished()) {
                        read.write(in.read());
                    }
                }

                @Override
                public void onAllDataRead() throws IOException {
                    response.getWriter().print("listened to " + read.toString(StandardCharsets.UTF_8));
                    async.complete();
                }

                @Override
                public void onError(Throwable thrown) {
                    async.complete();
                }
            });
        }
    }

    final class GuardsByItself extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            ServletJwtRequest asked = ServletJwtRequest.of(request);
            ShopToken token = json.require(asked, Guard.standard());
            tell(token.subject(), text(asked.request()), response);
        }
    }
}
