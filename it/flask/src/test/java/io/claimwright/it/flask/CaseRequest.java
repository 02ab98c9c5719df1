package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The request of a case, as it goes over the wire.
 *
 * @param method the HTTP method
 * @param target path and query string
 * @param headers the header lines
 * @param body the body, empty for none
 */
record CaseRequest(String method, String target, List<String> headers, byte[] body) {
    /** Fills the token into the request of a case. */
    static CaseRequest of(JsonNode request, String path, String token) {
        JsonNode filled = Json.mapStrings(request, text -> text.replace("{token}", token));
        List<String> headers = new ArrayList<>();
        each(filled.path("headers"), (name, value) -> headers.add(name + ": " + value));
        String cookies = pairs(filled.path("cookies"), "; ", text -> text);
        if (!cookies.isEmpty()) {
            headers.add("Cookie: " + cookies);
        }
        String body = "";
        if (filled.has("json")) {
            body = Json.write(filled.get("json"));
            headers.add("Content-Type: application/json");
        } else if (filled.has("form")) {
            body = pairs(filled.get("form"), "&", CaseRequest::encode);
            headers.add("Content-Type: application/x-www-form-urlencoded");
        } else if (filled.has("body")) {
            body = filled.get("body").textValue();
        }
        if (filled.path("content_type").isTextual()) {
            headers.add("Content-Type: " + filled.get("content_type").textValue());
        }
        String query = pairs(filled.path("query"), "&", text -> encode(text).replace("+", "%20"));
        return new CaseRequest(
                filled.path("method").asText("GET"),
                query.isEmpty() ? path : path + "?" + query,
                headers,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pairs(JsonNode object, String separator, UnaryOperator<String> encoded) {
        List<String> pairs = new ArrayList<>();
        each(object, (name, value) -> pairs.add(encoded.apply(name) + "=" + encoded.apply(value)));
        return pairs.stream().collect(Collectors.joining(separator));
    }

    /** A list as a value means that the name comes several times. */
    private static void each(JsonNode object, BiConsumer<String, String> member) {
        object.properties().forEach(it -> {
            if (it.getValue().isArray()) {
                it.getValue().forEach(value -> member.accept(it.getKey(), value.asText()));
            } else {
                member.accept(it.getKey(), it.getValue().asText());
            }
        });
    }
}
