package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is the one that is expected if all of its bytes are, however long it is and wherever it stands. */
class NameTableTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Behind the member of another length, alone in its text or with much behind it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 20, 26})
    void eachByteOfANameCounts(int length) {
        String name = LETTERS.substring(0, length);
        NameTable known = NameTable.of(List.of("first", name, name + "!"));
        for (String rest : new String[] {"}", ",\"" + name + "!\":2,\"z\":\"and more than two words\"}"}) {
            assertThat(second(known, name, rest)).isEqualTo(1);
            assertThat(second(known, name + "?", rest)).isEqualTo(JsonNames.UNKNOWN);
            assertThat(second(known, name.substring(1), rest)).isEqualTo(JsonNames.UNKNOWN);
            for (int i = 0; i < length; i++) {
                String other = name.substring(0, i) + 'X' + name.substring(i + 1);
                assertThat(second(known, other, rest)).as(other).isEqualTo(JsonNames.UNKNOWN);
            }
        }
        assertThat(second(known, name + "!", "}")).isEqualTo(2);
    }

    @Test
    void soManyAsARecordHasAreToldApartAndThereOnce() {
        List<String> names = IntStream.range(0, 70).mapToObj(i -> "n" + i).toList();
        NameTable known = NameTable.of(names);
        String all = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", ""));

        assertThat(places(known, all + "}"))
                .isEqualTo(IntStream.range(0, 70).boxed().toList());
        for (String name : names) {
            assertThatThrownBy(() -> places(known, all + ",\"" + name + "\":2}"))
                    .as(name)
                    .isInstanceOf(MalformedJsonException.class);
        }
    }

    private static List<Integer> places(NameTable known, String text) {
        JsonCursor json = new JsonCursor(text.getBytes(StandardCharsets.UTF_8), known, StrictJson.MAX_MEMBERS);
        json.next();
        List<Integer> places = new ArrayList<>();
        for (int place = json.nextPlace(); place != JsonCursor.END; place = json.nextPlace()) {
            places.add(place);
        }
        return places;
    }

    private static int second(NameTable known, String name, String rest) {
        byte[] text = ("{\"first\":0,\"" + name + "\":1" + rest).getBytes(StandardCharsets.UTF_8);
        JsonCursor json = new JsonCursor(text, known, StrictJson.MAX_MEMBERS);
        json.next();
        assertThat(json.nextPlace()).isZero();
        int place = json.nextPlace();
        assertThat(json.shortInteger()).isEqualTo(1);
        return place;
    }
}
