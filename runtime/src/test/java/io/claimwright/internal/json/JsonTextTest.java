package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer writes, against a slow reference: jackson-core must write the same for the same values. */
class JsonTextTest {
    private static final int OBJECTS = 20_000;
    private static final long SEED = Long.getLong("seed", 2026);
    private static final JsonFactory REFERENCE = new JsonFactory();

    private static final List<String> NAMES =
            List.of("a", "sub", "sixteen_bytes", "seventeen__bytes", "a name of more than two words", "q\"uote", "ü");

    private static final String LETTERS = "abcXYZ019 _-\"\\/\b\f\n\r\t\0\u0001\u001f\u007f\u0080éß\u2028€漢";

    @Test
    void writesWhatTheReferenceWrites() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < OBJECTS; i++) {
            Map<String, Object> object = object(random, 0);
            assertThat(written(object, NameTable.of(NAMES)))
                    .as("object %d of seed %d", i, SEED)
                    .isEqualTo(reference(object));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 101, 999_999_999, 1_700_000_000, Long.MAX_VALUE, -1, -10, Long.MIN_VALUE})
    void writesAWholeNumber(long number) throws IOException {
        Map<String, Object> object = Map.of("n", number);
        assertThat(written(object, NameTable.NONE)).isEqualTo(reference(object));
    }

    @Test
    void writesEachLengthOfNumber() throws IOException {
        for (long power = 1; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long number : new long[] {power - 1, power, power + 1, -power}) {
                Map<String, Object> object = Map.of("n", List.of(number, number));
                assertThat(written(object, NameTable.NONE)).isEqualTo(reference(object));
            }
        }
    }

    @Test
    void writesAUuidAsItsTextIs() {
        for (int i = 0; i < 100; i++) {
            UUID uuid = UUID.randomUUID();
            JsonClaimsWriter out = new JsonClaimsWriter();
            out.name("jti").uuid(uuid);
            assertThat(new String(out.finish(), StandardCharsets.US_ASCII)).isEqualTo("{\"jti\":\"" + uuid + "\"}");
        }
    }

    private static String written(Map<String, Object> object, NameTable usual) {
        JsonClaimsWriter out = new JsonClaimsWriter(usual);
        object.forEach(out::member);
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    private static String reference(Map<String, Object> object) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = REFERENCE.createGenerator(text)) {
            reference(out, object);
        }
        return text.toString();
    }

    private static void reference(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeFieldName((String) member.getKey());
                reference(out, member.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            for (Object element : elements) {
                reference(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else {
            out.writeBoolean((Boolean) value);
        }
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = random.nextBoolean() ? NAMES.get(random.nextInt(NAMES.size())) : text(random);
            object.put(name, value(random, depth + 1));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> text(random);
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> random.nextBoolean();
            case 3 -> random.nextDouble() * 1000;
            case 4 -> list(random, depth);
            default -> object(random, depth);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth + 1));
        }
        return list;
    }

    /** Now and then longer than the first buffer. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 600 : 20); i > 0; i--) {
            text.append(random.nextInt(8) == 0 ? "😀" : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
