package io.claimwright.it.flask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** JSON as Python's {@code json} reads and writes it: compact, ASCII only, numbers as they stand. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** The JSON value of a text; empty where it is none. */
    static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As maps, lists, strings, numbers and booleans. */
    static Object toJava(JsonNode json) {
        return MAPPER.convertValue(json, Object.class);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The same value: numbers compare by value, and the order of members doesn't count. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    /** The value with each string in it, at any depth, replaced. */
    static JsonNode mapStrings(JsonNode json, UnaryOperator<String> change) {
        if (json.isTextual()) {
            return MAPPER.getNodeFactory().textNode(change.apply(json.textValue()));
        }
        return mapTexts(json, text -> MAPPER.getNodeFactory().textNode(change.apply(text.textValue())));
    }

    /** The value with each string in it, at any depth, replaced by a value. */
    static JsonNode mapTexts(JsonNode json, UnaryOperator<JsonNode> change) {
        if (json.isTextual()) {
            return change.apply(json);
        }
        if (json.isArray()) {
            ArrayNode list = MAPPER.createArrayNode();
            json.forEach(element -> list.add(mapTexts(element, change)));
            return list;
        }
        if (json.isObject()) {
            ObjectNode object = object();
            json.properties().forEach(member -> object.set(member.getKey(), mapTexts(member.getValue(), change)));
            return object;
        }
        return json;
    }
}
