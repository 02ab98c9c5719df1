package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim {@code x} that was once {@code older}, and in between {@code old}. */
class AliasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"x\":1}",
                "{\"old\":1}",
                "{\"older\":1}",
                "{\"x\":1,\"old\":2,\"older\":3}",
                "{\"older\":3,\"old\":2,\"x\":1}",
                "{\"old\":2,\"x\":1,\"older\":3}",
                "{\"older\":2,\"old\":1}",
                "{\"old\":1,\"older\":2}",
                "{\"x\":1,\"old\":null}",
                "{\"older\":\"three\",\"x\":1}",
                "{\"older\":null,\"old\":[],\"x\":1}"
            })
    void theFirstInRankCountsWhereverItStands(String json) {
        OneValue<Integer> read = read(json);

        assertThat(read.fault()).isNull();
        assertThat(read.value()).isEqualTo(1);
    }

    @Test
    void theNameInTheTokenIsTheOneThatIsRefused() {
        assertThat(read("{\"old\":\"1\"}").fault()).isEqualTo(new ClaimFault("old", Reason.WRONG));
        assertThat(read("{\"old\":null,\"older\":1}").fault()).isEqualTo(new ClaimFault("old", Reason.NULL));
        assertThat(read("{\"older\":1,\"old\":null}").fault()).isEqualTo(new ClaimFault("old", Reason.NULL));
    }

    @Test
    void withoutAnyOfItsNamesTheClaimIsMissing() {
        assertThat(read("{\"OLD\":1}").fault()).isEqualTo(new ClaimFault("x", Reason.MISSING));
    }

    @Test
    void theOrderOfMembersChangesNothing() {
        Random random = new Random(20_300_101);
        List<String> values = List.of("1", "2", "null", "\"s\"", "{}", "[1]", "3.5", "2147483648");
        for (int i = 0; i < 500; i++) {
            List<String> members = new ArrayList<>();
            for (String name : List.of("x", "old", "older", "other")) {
                if (random.nextBoolean()) {
                    members.add('"' + name + "\":" + values.get(random.nextInt(values.size())));
                }
            }
            OneValue<Integer> first = read('{' + String.join(",", members) + '}');
            Collections.shuffle(members, random);
            String shuffled = '{' + String.join(",", members) + '}';
            assertThat(read(shuffled)).as(shuffled).isEqualTo(first);
        }
    }

    private static OneValue<Integer> read(String json) {
        return OneValue.readObject(json, ClaimsReader::int32, "old", "older");
    }
}
