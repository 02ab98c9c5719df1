package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.spi.ClaimsReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three Java types that a declared {@code aud} may have. */
class AudienceTest {
    @Test
    void oneStringOrAnArrayOfThem() {
        assertThat(read("\"a\"", ClaimsReader::audience)).isEqualTo(List.of("a"));
        assertThat(read("[\"b\",\"a\",\"b\"]", ClaimsReader::audience)).isEqualTo(List.of("b", "a", "b"));
        assertThat(read("\"a\"", ClaimsReader::oneAudience)).isEqualTo("a");
        assertThat(read("[\"a\"]", ClaimsReader::oneAudience)).isEqualTo("a");
        assertThat(read("[\"b\",\"a\",\"b\"]", in -> List.copyOf(in.audienceSet())))
                .isEqualTo(List.of("b", "a"));
    }

    @Test
    void severalAreNotOne() {
        JsonClaimsReader in = at("[\"a\",\"b\"]");

        assertThat(in.oneAudience()).isNull();
        assertThat(in.fault().claim()).isEqualTo("aud");
        assertThat(in.nextMember()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "\"\"", "[\"a\",\"\"]", "null", "1", "{}", "[[\"a\"]]", "\"a\\u0000\"", "\"\\u0000a\""})
    void nobodyIsNone(String json) {
        for (Function<JsonClaimsReader, Object> type : List.<Function<JsonClaimsReader, Object>>of(
                ClaimsReader::audience, ClaimsReader::audienceSet, ClaimsReader::oneAudience)) {
            JsonClaimsReader in = at(json);
            assertThat(type.apply(in)).isNull();
            assertThat(in.fault().claim()).isEqualTo("aud");
            assertThat(in.audienceRead()).isNull();
            assertThat(in.nextMember()).isEqualTo("after");
        }
    }

    private static Object read(String json, Function<JsonClaimsReader, Object> type) {
        JsonClaimsReader in = at(json);
        Object value = type.apply(in);
        assertThat(in.fault()).isNull();
        assertThat(in.audienceRead()).isNotEmpty();
        assertThat(in.nextMember()).isEqualTo("after");
        return value;
    }

    private static JsonClaimsReader at(String json) {
        JsonClaimsReader in =
                new JsonClaimsReader(("{\"aud\":" + json + ",\"after\":1}").getBytes(StandardCharsets.UTF_8));
        assertThat(in.nextMember()).isEqualTo("aud");
        return in;
    }
}
