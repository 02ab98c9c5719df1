package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One recorded case.
 *
 * @param secret the key, unless the case has another one
 * @param json the case as it stands in the file
 */
record Case(String secret, JsonNode json) {
    /** What a case does. */
    enum Kind {
        /** Sends a request to a guarded handler. */
        GUARD,
        /** Makes a token. */
        MINT,
        /** Writes cookies. */
        COOKIES
    }

    /** The cases of all {@code *.json} files in a folder. */
    static List<Case> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Case> cases = new ArrayList<>();
        for (Path file : files) {
            JsonNode json = Json.read(Files.readString(file))
                    .orElseThrow(() -> new IllegalArgumentException(file + " is no JSON."));
            json.required("cases")
                    .forEach(one -> cases.add(new Case(json.required("secret").textValue(), one)));
        }
        return cases;
    }

    String id() {
        return json.path("id").asText();
    }

    Kind kind() {
        return switch (json.path("kind").asText()) {
            case "guard" -> Kind.GUARD;
            case "mint" -> Kind.MINT;
            case "cookies" -> Kind.COOKIES;
            default -> throw new IllegalArgumentException("A case of the kind " + json.path("kind"));
        };
    }

    /** A member of the case; a missing node where it has none. */
    JsonNode get(String member) {
        return json.path(member);
    }

    Loaders loaders() {
        return new Loaders(json.path("loaders"));
    }

    /** The options as they would stand in the environment. */
    Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("JWT_COMPATIBILITY", "flask");
        options.put("JWT_SECRET_KEY", secret);
        json.path("config").properties().forEach(option -> {
            if (!option.getValue().isNull()) {
                options.put(option.getKey(), text(option.getValue()));
            }
        });
        return options;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }

    String identityClaim() {
        return options().getOrDefault("JWT_IDENTITY_CLAIM", "sub");
    }

    /** The member of a refusal's JSON that has its text. */
    String messageKey() {
        return options().getOrDefault("JWT_ERROR_MESSAGE_KEY", "msg");
    }

    /** What is to be answered: ours where it differs, else what was recorded. */
    JsonNode expected() {
        return json.has("differs") ? json.get("differs") : json.path("expect");
    }

    /** Whether only the status and the key of the message count, not its text. */
    boolean anyWording() {
        return expected().path("wording").asText().equals("free")
                || json.has("differs") && !json.get("differs").has("json");
    }
}
