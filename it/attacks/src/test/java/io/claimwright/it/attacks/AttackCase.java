package io.claimwright.it.attacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimwright.TokenLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One token of an attack corpus and the answer that is right.
 *
 * @param expect {@code accept}, {@code reject} or {@code accept-or-reject}
 * @param places where it makes sense, {@code api} or the names of locations; empty for everywhere
 * @param options the configuration, key included, by the names of the environment
 */
record AttackCase(String id, String token, String expect, Set<String> places, Map<String, String> options) {
    static final String ACCEPT = "accept";
    static final String REJECT = "reject";
    private static final String LOCATIONS = "JWT_TOKEN_LOCATION";

    /** The cases of one file. */
    static List<AttackCase> read(Path file) {
        JsonNode corpus;
        try {
            corpus = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = corpus.required("key_hs256_utf8").textValue();
        List<AttackCase> cases = new ArrayList<>();
        for (JsonNode node : corpus.required("cases")) {
            Set<String> places = new HashSet<>();
            node.path("locations").forEach(place -> places.add(place.textValue()));
            cases.add(new AttackCase(
                    node.required("id").textValue(),
                    node.required("token").textValue(),
                    node.required("expect").textValue(),
                    places,
                    options(key, node.path("config"))));
        }
        return cases;
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

    boolean isForApi() {
        return places.isEmpty() || places.contains("api");
    }

    boolean isFor(TokenLocation location) {
        return places.isEmpty() || places.contains(location.name().toLowerCase(Locale.ROOT));
    }

    /** Its configuration, which looks for tokens everywhere unless the case says where. */
    Map<String, String> optionsOverHttp() {
        Map<String, String> all = new HashMap<>(options);
        all.putIfAbsent(LOCATIONS, "headers,cookies,query_string,json");
        return all;
    }

    /** Whether these answers are right: where both would be, they agree. */
    boolean isRight(Set<String> answers) {
        return expect.equals("accept-or-reject")
                ? answers.equals(Set.of(ACCEPT)) || answers.equals(Set.of(REJECT))
                : answers.equals(Set.of(expect));
    }

    /** Says nothing of the token: a failed case is known by its id. */
    @Override
    public String toString() {
        return id + " (expect " + expect + ")";
    }
}
