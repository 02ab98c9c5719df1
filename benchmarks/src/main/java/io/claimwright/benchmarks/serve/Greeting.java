package io.claimwright.benchmarks.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the handler answers, whoever guards it. */
final class Greeting {
    static final String PATH = "/greeting";

    private Greeting() {}

    static void write(HttpServletResponse response, String name) throws IOException {
        byte[] body = text(name).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String text(String name) {
        return "{\"greeting\":\"hello\",\"name\":\"" + name + "\"}";
    }
}
