package io.claimwright.it.matrix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request.
 *
 * @param method its HTTP method
 * @param query what stands behind the path, empty or with its question mark
 * @param headers header lines
 * @param body its body
 */
record Sent(String method, String query, List<String> headers, String body) {
    static final String ACCESS_COOKIE = "__Host-access_token_cookie";
    static final String REFRESH_COOKIE = "__Host-refresh_token_cookie";

    static Sent get() {
        return send("GET");
    }

    static Sent post() {
        return send("POST");
    }

    static Sent send(String method) {
        return new Sent(method, "", List.of(), "");
    }

    Sent header(String line) {
        return new Sent(
                method, query, Stream.concat(headers.stream(), Stream.of(line)).toList(), body);
    }

    Sent bearer(Object token) {
        return header("Authorization: Bearer " + token);
    }

    Sent cookie(Object token) {
        return header("Cookie: " + ACCESS_COOKIE + "=" + token);
    }

    Sent refreshCookie(Object token) {
        return header("Cookie: " + REFRESH_COOKIE + "=" + token);
    }

    Sent csrf(String value) {
        return header("X-CSRF-TOKEN: " + value);
    }

    /** A value that is sent as it stands. */
    Sent query(Object query) {
        return new Sent(method, "?" + query, headers, body);
    }

    Sent json(String json) {
        return new Sent(method, query, headers, json).header("Content-Type: application/json");
    }

    /** A token under its usual key. */
    Sent json(String key, Object token) {
        return json("{\"" + key + "\":\"" + token + "\"}");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
