package io.claimwright.sample;

import static io.claimwright.sample.OpenShop.bearer;
import static io.claimwright.sample.OpenShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, it never gets a 5xx for it. */
class BadBodyTest {
    @AutoClose
    private static OpenShop shop;

    @BeforeAll
    static void open() throws Exception {
        shop = OpenShop.open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "7",
                "\"test\"",
                "{}",
                "{\"username\":\"test\"}",
                "{\"username\":null,\"password\":\"test\"}",
                "{\"username\":\"test\",\"password\":7}",
                "{\"username\":\"test\",\"password\":true}",
                "{\"username\":[\"test\"],\"password\":\"test\"}",
                "{\"username\":\"test\",\"username\":\"test\",\"password\":\"test\"}",
                "{\"username\":\"test\",\"password\":\"test\"} {}",
                "{'username':'test','password':'test'}",
                "username=test&password=test"
            })
    void whatIsNoLoginIsABadRequest(String body) {
        HttpResponse<String> response = shop.post("/login", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("msg").textValue()).isEqualTo("The body is not the JSON object that is wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"item\":\"\"}", "{\"item\":{}}", "{\"item\":1}"})
    void whatIsNoOrderIsABadRequest(String body) {
        assertThat(shop.post("/orders", body, bearer(shop.accessToken())).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"test\",\"password\":\"wrong\"}",
                "{\"username\":\"nobody\",\"password\":\"test\"}",
                "{\"username\":\"\",\"password\":\"\"}",
                "{\"username\":\"\\ud800\",\"password\":\"\\u0000\"}"
            })
    void wrongCredentialsAreUnauthorized(String body) {
        HttpResponse<String> response = shop.post("/login", body);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"msg\":\"Bad username or password\"}\n");
    }

    @Test
    void halfASurrogatePairIsAnItemToo() {
        assertThat(shop.post("/orders", "{\"item\":\"\\ud800\"}", bearer(shop.accessToken()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void deepNestingIsABadRequest() {
        assertThat(shop.post("/login", "{\"x\":" + "[".repeat(8000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aHugeBodyIsTooLarge() {
        assertThat(shop.post("/login", " ".repeat(9000)).statusCode()).isEqualTo(413);
    }

    @Test
    void aHugeBodyInChunksIsTooLarge() throws IOException {
        String chunk = "2000\r\n" + " ".repeat(0x2000) + "\r\n";

        assertThat(raw("Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk)).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void brokenChunksAreABadRequest() throws IOException {
        assertThat(raw("Transfer-Encoding: chunked\r\n\r\nno size\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aBodyThatEndsEarlyIsABadRequest() throws IOException {
        assertThat(raw("Content-Length: 100\r\n\r\n{")).startsWith("HTTP/1.1 400 ");
    }

    /** What comes back for a login that no HTTP client would send. */
    private static String raw(String headersAndBody) throws IOException {
        try (Socket socket = new Socket("localhost", shop.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headersAndBody)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
