package io.claimwright.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One token of an attack corpus.
 *
 * @param options the configuration that it is for, key included, by the names of the environment
 */
record AttackCase(String id, String token, Map<String, String> options) {
    /** The cases of a file that make sense without a request. */
    static List<AttackCase> read(Path file) throws IOException {
        JsonNode corpus = new ObjectMapper().readTree(Files.readAllBytes(file));
        String key = corpus.required("key_hs256_utf8").textValue();
        List<AttackCase> cases = new ArrayList<>();
        for (JsonNode node : corpus.required("cases")) {
            if (isForApi(node.path("locations"))) {
                cases.add(new AttackCase(
                        node.required("id").textValue(),
                        node.required("token").textValue(),
                        options(key, node.path("config"))));
            }
        }
        return cases;
    }

    private static boolean isForApi(JsonNode places) {
        return places.isMissingNode() || elements(places).anyMatch(place -> place.equals("api"));
    }

    /** A list in the file is what commas are in the environment. */
    private static Map<String, String> options(String key, JsonNode config) {
        Map<String, String> options = new HashMap<>();
        options.put("JWT_SECRET_KEY", key);
        for (Map.Entry<String, JsonNode> option : config.properties()) {
            JsonNode value = option.getValue();
            options.put(
                    option.getKey(),
                    value.isArray() ? elements(value).collect(Collectors.joining(",")) : value.asText());
        }
        return options;
    }

    private static Stream<String> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
