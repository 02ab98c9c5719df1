package io.claimwright;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One token of an attack corpus and the answer that is right.
 *
 * @param expect {@code accept}, {@code reject} or {@code accept-or-reject}
 * @param options the configuration, key included, by the names of the environment
 */
record AttackCase(String id, String token, String expect, Map<String, String> options) {
    /** The cases of one file that make sense without a request around them. */
    static List<AttackCase> read(Path file) {
        JsonNode corpus;
        try {
            corpus = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<AttackCase> cases = new ArrayList<>();
        for (JsonNode node : corpus.required("cases")) {
            if (isForApi(node)) {
                cases.add(new AttackCase(
                        node.required("id").textValue(),
                        node.required("token").textValue(),
                        node.required("expect").textValue(),
                        options(corpus.required("key_hs256_utf8").textValue(), node.path("config"))));
            }
        }
        return cases;
    }

    private static boolean isForApi(JsonNode node) {
        if (!node.has("locations")) {
            return true;
        }
        for (JsonNode location : node.get("locations")) {
            if ("api".equals(location.textValue())) {
                return true;
            }
        }
        return false;
    }

    /** A list in the file is what commas are in the environment. */
    private static Map<String, String> options(String key, JsonNode config) {
        Map<String, String> options = new HashMap<>();
        options.put("JWT_SECRET_KEY", key);
        for (Map.Entry<String, JsonNode> option : config.properties()) {
            List<String> values = new ArrayList<>();
            if (option.getValue().isArray()) {
                option.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(option.getValue().asText());
            }
            options.put(option.getKey(), String.join(",", values));
        }
        return options;
    }

    /** Says nothing of the token: a failed case is known by its id. */
    @Override
    public String toString() {
        return id + " (expect " + expect + ")";
    }
}
