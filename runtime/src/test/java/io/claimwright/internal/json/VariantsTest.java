package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.fixture.Held;
import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.Variants;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim that is one of two records. */
class VariantsTest {
    private static final Variants<Held<?>> PLAN = Variants.<Held<?>>by("kind")
            .variant("paid", Held.reader(ClaimsReader::int32, "seats"))
            .variant("trial", Held.reader(ClaimsReader::localDate, "until"))
            .alias("test")
            .build();

    /** Each holds the next one: its value is a variant again. */
    private static final Variants<Held<?>> CHAIN = chain(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"paid\",\"seats\":5}",
                "{\"seats\":5,\"kind\":\"paid\"}",
                "{ \"é\" : \"😀\" , \"seats\" : 5 , \"kind\" : \"paid\" }",
                "{\"other\":{\"kind\":\"trial\"},\"kind\":\"paid\",\"seats\":5,\"last\":[{\"kind\":1}]}",
                "{\"seats\":5,\"\\u006bind\":\"\\u0070aid\"}",
                "{\"kind\":\"paid\",\"other\":\"kind\",\"seats\":5}"
            })
    void theDiscriminatorMayStandAnywhere(String json) {
        assertThat(plan(json).value()).isEqualTo(new Held<>(5));
        assertThat(OneValue.read("[" + json + "," + json + "]", in -> in.list(from -> from.oneOf(PLAN)))
                        .value())
                .isEqualTo(List.of(new Held<>(5), new Held<>(5)));
        assertThat(OneValue.read("{ \"a\" :" + json + "}", in -> in.map(from -> from.oneOf(PLAN)))
                        .value())
                .isEqualTo(Map.of("a", new Held<>(5)));
    }

    @Test
    void aliasesAreRead() {
        assertThat(plan("{\"kind\":\"test\",\"until\":\"2030-01-01\"}").value())
                .isEqualTo(plan("{\"kind\":\"trial\",\"until\":\"2030-01-01\"}").value())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{} | x.kind | MISSING",
                "{\"seats\":5} | x.kind | MISSING",
                "{\"seats\":5,\"deep\":{\"kind\":\"paid\"}} | x.kind | MISSING",
                "{\"kind\":null,\"seats\":5} | x.kind | NULL",
                "{\"seats\":5,\"kind\":null} | x.kind | NULL",
                "{\"kind\":1} | x.kind | WRONG",
                "{\"seats\":5,\"kind\":[\"paid\"]} | x.kind | WRONG",
                "{\"kind\":\"Paid\",\"seats\":5} | x.kind | WRONG",
                "{\"seats\":5,\"kind\":\"gold\"} | x.kind | WRONG",
                "{\"kind\":\"paid\"} | x.seats | MISSING",
                "{\"kind\":\"paid\",\"seats\":\"5\"} | x.seats | WRONG",
                "{\"seats\":null,\"kind\":\"paid\"} | x.seats | NULL",
                "{\"kind\":\"trial\",\"until\":\"2024-02-30\"} | x.until | WRONG",
                "\"paid\" | x | WRONG",
                "[{\"kind\":\"paid\",\"seats\":5}] | x | WRONG",
                "null | x | NULL"
            })
    void whatIsNoneOfThemIsRefused(String json, String claim, Reason reason) {
        assertThat(plan(json).fault()).isEqualTo(new ClaimFault(claim, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"paid\",\"seats\":5,\"kind\":\"trial\"}",
                "{\"seats\":5,\"kind\":\"paid\",\"seats\":6}",
                "{\"seats\":5,\"a\":{\"b\":1,\"b\":2},\"kind\":\"paid\"}",
                "{\"seats\":5,\"kind\":\"paid\"",
                "{\"seats\":5,\"kind\":\"paid}",
                "{\"seats\":5 \"kind\":\"paid\"}",
                "{\"seats\":05,\"kind\":\"paid\"}",
                "{\"seats\":5,\"a\":\"\\ud800\",\"kind\":\"paid\"}",
                "{\"seats\":5,\"kind\":\"\\ud800\"}"
            })
    void lookingAheadIsNoLessStrict(String json) {
        assertThatThrownBy(() -> plan(json)).isInstanceOf(MalformedJsonException.class);
    }

    /** The members before, in and behind the object count together, and each of them once. */
    @Test
    void theLimitOfMembersHoldsForTheWholeText() {
        String behind = "{\"seats\":5," + members(250) + ",\"kind\":\"paid\"}"; // and 4 around it

        assertThat(plan(behind).value()).isEqualTo(new Held<>(5));
        assertThatThrownBy(() -> plan("{\"seats\":5," + members(251) + ",\"kind\":\"paid\"}"))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> plan("{\"kind\":\"gold\"," + members(400) + "}"))
                .isInstanceOf(MalformedJsonException.class);
    }

    /** At each of 30 levels the discriminator stands last. */
    @Test
    void nestedOnesLookAheadAtEachLevel() {
        String json = "1";
        for (int i = 0; i < 30; i++) {
            json = "{\"value\":" + json + ",\"kind\":\"link\"}";
        }
        OneValue<?> read = OneValue.read(json, in -> in.oneOf(CHAIN));

        assertThat(read.fault()).isNull();
        Object value = read.value();
        for (int i = 0; i < 30; i++) {
            value = ((Held<?>) value).value();
        }
        assertThat(value).isEqualTo(1);
        String deeper = "{\"value\":" + json + ",\"kind\":\"link\"}";
        assertThatThrownBy(() -> OneValue.read("[" + deeper + "]", in -> in.oneOf(CHAIN)))
                .isInstanceOf(MalformedJsonException.class);
    }

    private static Variants<Held<?>> chain(int links) {
        if (links == 1) {
            return Variants.<Held<?>>by("kind")
                    .variant("link", Held.reader(ClaimsReader::int32, "value"))
                    .build();
        }
        Variants<Held<?>> inner = chain(links - 1);
        return Variants.<Held<?>>by("kind")
                .variant("link", Held.reader(in -> in.oneOf(inner), "value"))
                .build();
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
    }

    private static OneValue<Held<?>> plan(String json) {
        return OneValue.read(json, in -> in.oneOf(PLAN));
    }
}
