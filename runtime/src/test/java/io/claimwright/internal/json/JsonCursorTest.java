package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cursor against a slow reference: jackson-core with the same limits, behind the JDK's decoder, must
 * take the same texts and see the same tokens in them.
 */
class JsonCursorTest {
    private static final int TEXTS = 200_000;
    private static final long SEED = Long.getLong("seed", 2026);

    private static final JsonFactory REFERENCE = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(StrictJson.MAX_DEPTH)
                    .maxNumberLength(StrictJson.MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private static final List<String> TOKENS = List.of(
            "",
            "START_OBJECT",
            "END_OBJECT",
            "START_ARRAY",
            "END_ARRAY",
            "NAME",
            "STRING",
            "INTEGER",
            "DECIMAL",
            "TRUE",
            "FALSE",
            "NULL");

    private static final List<String> NAMES = List.of("sub", "exp", "a", "key", "x", "b", "roles", "c", "long");

    private static final List<String> GOOD = List.of(
            "{\"sub\":\"7\",\"exp\":1700000000,\"roles\":[\"a\",\"b\"],\"address\":{\"city\":\"Bern\",\"zip\":3000}}",
            "{\"a\":{\"a\":{\"a\":[1,-2.5e+10,true,false,null,{\"a\":\"\\u00e9\\ud83d\\ude00\\n\\/\"}]}},\"b\":\"é😀 ü\"}",
            " { \"x\" : [ [ ] , { } ] , \"\" : \"\" , \"k\\u0065y\" : 0 , \"key2\":0.0 } ",
            "{\"long\":\"abcdefghijklmnopqrstuvwxyz\\\\0123456789\\\"abcdefghijklmnop\",\"n\":-0}",
            "[1,2,[3,[4,[5]]],\"x\"]",
            "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10}");

    /** What changes a text in a way that matters more often than any byte does. */
    private static final String BYTES = "{}[]:,\"\\u0123eE+-.tfnaé \n\0\t\u007f/";

    @Test
    void seesWhatTheReferenceSees() {
        Random random = new Random(SEED);
        NameTable known = NameTable.of(List.of("sub", "exp", "a", "key", "x"));
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = mutant(random, GOOD.get(random.nextInt(GOOD.size())));
            List<String> expected = reference(text);
            assertThat(seen(text, known))
                    .as("text %d of seed %d: %s", i, SEED, new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
            taken += expected == null ? 0 : 1;
        }
        assertThat(taken).isBetween(TEXTS / 20, TEXTS / 2);
        System.out.printf("json: %d texts, %d taken, as the reference (seed %d)%n", TEXTS, taken, SEED);
    }

    /** Members are also read by the place of their names, with a way of its own for what is usual. */
    @Test
    void readsTheSameMembersByName() {
        Random random = new Random(SEED + 1);
        NameTable known = NameTable.of(NAMES);
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = mutant(random, GOOD.get(random.nextInt(GOOD.size())));
            List<String> expected = members(text, known, JsonCursor::nextName);
            assertThat(members(text, known, JsonCursorTest::nextKnown))
                    .as("text %d of seed %d: %s", i, SEED, new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
            List<String> tokens = seen(text, NameTable.NONE);
            assertThat(expected != null)
                    .isEqualTo(tokens != null && tokens.get(0).equals("START_OBJECT"));
            taken += expected == null ? 0 : 1;
        }
        assertThat(taken).isBetween(TEXTS / 20, TEXTS / 2);
    }

    /** What a name with a quote in it would look like if nobody escaped it. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1,2}", "{\"x\":1\0002}", "{\"x\":1,\"a\"b\":2}", "{\"x\":1\u00ff2}"})
    void aNameThatNeedsEscapesIsNotTakenWithoutThem(String text) {
        NameTable known = NameTable.of(List.of("x", "a\"b"));

        assertThat(members(text.getBytes(StandardCharsets.ISO_8859_1), known, JsonCursorTest::nextKnown))
                .isNull();
    }

    /** Also where it comes where it usually does, and was there before that. */
    @Test
    void aUsualMemberIsThereOnce() {
        NameTable known = NameTable.of(List.of("sub", "exp", "a"));
        for (String twice : List.of(
                "{\"exp\":1,\"sub\":2,\"exp\":3}",
                "{\"sub\":1,\"exp\":2,\"sub\":3,\"exp\":4}",
                "{\"x\":{\"a\":1},\"a\":2,\"exp\":3,\"a\":4}")) {
            assertThat(members(twice.getBytes(StandardCharsets.UTF_8), known, JsonCursorTest::nextKnown))
                    .as(twice)
                    .isNull();
        }
        assertThat(members(
                        "{\"x\":{\"a\":1},\"a\":2,\"sub\":3,\"exp\":4}".getBytes(StandardCharsets.UTF_8),
                        known,
                        JsonCursorTest::nextKnown))
                .hasSize(4);
    }

    @Test
    void usualMembersCountAsAllOthersDo() {
        NameTable known = NameTable.of(List.of("sub", "exp", "a"));
        JsonCursor json = new JsonCursor("{\"sub\":1,\"exp\":2,\"a\":3}".getBytes(StandardCharsets.UTF_8), known, 2);
        json.next();
        json.nextPlace();

        assertThat(json.nextPlace()).isEqualTo(1);
        assertThatThrownBy(json::nextPlace)
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("too many members");
    }

    private static @Nullable String nextKnown(JsonCursor json) {
        int place = json.nextPlace();
        return switch (place) {
            case JsonCursor.END -> null;
            case JsonNames.UNKNOWN -> "?";
            default -> json.knownName(place);
        };
    }

    /** The known members with the parts of the text that are their values, or null where it is no object. */
    private static @Nullable List<String> members(
            byte[] text, NameTable known, Function<JsonCursor, @Nullable String> names) {
        try {
            JsonCursor json = new JsonCursor(text, known, StrictJson.MAX_MEMBERS);
            if (json.next() != JsonToken.START_OBJECT) {
                return null;
            }
            List<String> members = new ArrayList<>();
            for (String name = names.apply(json); name != null; name = names.apply(json)) {
                int start = json.valueStart();
                int first = json.token();
                json.skip();
                String shown = !NAMES.contains(name) ? "?" : name;
                members.add(shown
                        + TOKENS.get(first)
                        + new String(text, start, json.valueEnd() - start, StandardCharsets.UTF_8));
            }
            return json.next() == JsonToken.END_OF_TEXT ? members : null;
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static byte[] mutant(Random random, String good) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(4); change > 0; change--) {
            bytes = mutant(random, bytes);
        }
        return bytes;
    }

    private static byte[] mutant(Random random, byte[] text) {
        if (text.length == 0) {
            return text;
        }
        int at = random.nextInt(text.length);
        int to = Math.min(text.length, at + random.nextInt(6));
        byte[] piece = piece(random, text);
        byte[] head = Arrays.copyOf(text, at);
        byte[] tail = Arrays.copyOfRange(text, random.nextBoolean() ? at : to, text.length);
        return ByteBuffer.allocate(head.length + piece.length + tail.length)
                .put(head)
                .put(piece)
                .put(tail)
                .array();
    }

    private static byte[] piece(Random random, byte[] text) {
        switch (random.nextInt(4)) {
            case 0 -> {
                return new byte[0];
            }
            case 1 -> {
                return new byte[] {(byte) random.nextInt(256)};
            }
            case 2 -> {
                int letter = random.nextInt(BYTES.length());
                return BYTES.substring(letter, letter + 1).getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                int from = random.nextInt(text.length);
                return Arrays.copyOfRange(text, from, Math.min(text.length, from + random.nextInt(24)));
            }
        }
    }

    /** The tokens with their texts, or null where it is no JSON. */
    private static @Nullable List<String> seen(byte[] text, NameTable known) {
        try {
            JsonCursor json = new JsonCursor(text, known, StrictJson.MAX_MEMBERS);
            List<String> tokens = new ArrayList<>();
            for (int token = json.next(); token != JsonToken.END_OF_TEXT; token = json.next()) {
                boolean speaks = token == JsonToken.NAME || token == JsonToken.STRING || JsonToken.isNumber(token);
                tokens.add(speaks ? TOKENS.get(token) + " " + json.text() : TOKENS.get(token));
            }
            return tokens;
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    private static @Nullable List<String> reference(byte[] text) {
        try (JsonParser parser = parser(text)) {
            List<String> tokens = new ArrayList<>();
            while (parser.nextToken() != null) {
                if (!tokens.isEmpty() && isWhole(parser)) {
                    return null; // the reference goes on to a next text
                }
                tokens.add(token(parser));
            }
            return tokens.isEmpty() ? null : tokens;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the token begins a text of its own. */
    private static boolean isWhole(JsonParser parser) {
        boolean begins = parser.currentToken().isStructStart();
        JsonStreamContext around = begins ? parser.getParsingContext().getParent() : parser.getParsingContext();
        return !parser.currentToken().isStructEnd() && around.inRoot();
    }

    private static JsonParser parser(byte[] text) throws IOException {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
        return REFERENCE.createParser(text);
    }

    private static String token(JsonParser parser) throws IOException {
        String text = parser.getText();
        return switch (parser.currentToken()) {
            case FIELD_NAME -> "NAME " + wellFormed(text);
            case VALUE_STRING -> "STRING " + wellFormed(text);
            case VALUE_NUMBER_INT -> "INTEGER " + text;
            case VALUE_NUMBER_FLOAT -> "DECIMAL " + text;
            case VALUE_TRUE -> "TRUE";
            case VALUE_FALSE -> "FALSE";
            case VALUE_NULL -> "NULL";
            default -> parser.currentToken().toString();
        };
    }

    private static String wellFormed(String text) throws IOException {
        if (!TextValues.isWellFormed(text)) {
            throw new IOException("Half a surrogate pair.");
        }
        return text;
    }
}
