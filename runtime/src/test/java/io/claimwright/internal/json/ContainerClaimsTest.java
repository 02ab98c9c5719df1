package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.Held;
import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsReader.ValueReader;
import io.claimwright.spi.ClaimsWriter;
import io.claimwright.spi.PrimitiveArrays;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Arrays, what may be null in Java, and where in a claim a fault is. */
class ContainerClaimsTest {
    private record Hostile(String text) {
        @Override
        public int hashCode() {
            throw new IllegalStateException(text);
        }
    }

    @Test
    void arraysOfPrimitives() {
        assertSame(new int[] {1, -2}, "[1,-2]", PrimitiveArrays::ints);
        assertSame(new long[] {1L << 40}, "[1099511627776]", PrimitiveArrays::longs);
        assertSame(new double[] {0.5}, "[0.5]", PrimitiveArrays::doubles);
        assertSame(new float[] {0.1f}, "[0.1]", PrimitiveArrays::floats);
        assertSame(new short[] {-7}, "[-7]", PrimitiveArrays::shorts);
        assertSame(new boolean[] {true, false}, "[true,false]", PrimitiveArrays::booleans);
        assertThat(OneValue.read("[]", PrimitiveArrays::ints).value()).isEmpty();
    }

    @Test
    void arraysOfObjects() {
        ValueReader<String[][]> nested =
                in -> in.array(from -> from.array(ClaimsReader::string, String[]::new), String[][]::new);
        assertThat(OneValue.read("[[\"a\",\"b\"],[]]", nested).value()).isDeepEqualTo(new String[][] {{"a", "b"}, {}});
        assertThat(OneValue.write(new String[] {"a", "b"}, (out, value) -> out.array(value, ClaimsWriter::string)))
                .isEqualTo("[\"a\",\"b\"]");
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.member("x", new Object[] {"a", new int[] {1}});
        assertThat(new String(out.finish(), StandardCharsets.UTF_8)).isEqualTo("{\"x\":[\"a\",[1]]}");
        for (String none : List.of("\"a\"", "{}", "[1]", "[\"a\",null]", "null")) {
            assertThat(OneValue.read(none, in -> in.array(ClaimsReader::string, String[]::new))
                            .fault())
                    .as(none)
                    .isNotNull();
        }
    }

    @Test
    void anElementOutOfRangeIsRefused() {
        assertThat(OneValue.read("[1,2147483648]", PrimitiveArrays::ints).fault())
                .isEqualTo(new ClaimFault("x", Reason.WRONG));
        assertThat(OneValue.read("[1,null]", PrimitiveArrays::ints).fault())
                .isEqualTo(new ClaimFault("x", Reason.NULL));
        assertThat(OneValue.read("1", PrimitiveArrays::booleans).fault()).isNotNull();
    }

    @Test
    void aNullArrayIsRefusedByTheClaimsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneValue.<int[]>write(null, PrimitiveArrays::write))
                .withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> OneValue.<String[]>write(null, (out, value) -> out.array(value, ClaimsWriter::string)))
                .withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneValue.write(
                        new String[] {"a", null}, (out, value) -> out.array(value, ClaimsWriter::string)))
                .withMessageContaining("\"x\"");
    }

    @Test
    void anOptionalThatIsNullIsRefusedByTheClaimsName() {
        Optional<String> none = null;
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.name("a").string("b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> out.optional("x", none, ClaimsWriter::string))
                .withMessageContaining("\"x\"");
    }

    @Test
    void aNullableClaimIsLeftOut() {
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.nullable("a", null, ClaimsWriter::string);
        out.nullable("b", "c", ClaimsWriter::string);

        assertThat(new String(out.finish(), StandardCharsets.UTF_8)).isEqualTo("{\"b\":\"c\"}");
    }

    @Test
    void aFaultIsNamedByItsPathWithoutTheKeysOfMaps() {
        ValueReader<Held<Map<String, Held<Integer>>>> deep = in -> in.record(Held.reader(
                from -> from.map(value -> value.record(Held.reader(ClaimsReader::int32, "row"))), "seats"));

        assertThat(OneValue.read("{\"seats\":{\"hunter2\":{\"row\":1},\"b\":{\"row\":\"2\"}}}", deep)
                        .fault())
                .isEqualTo(new ClaimFault("x.seats.row", Reason.WRONG));
        assertThat(OneValue.read("{\"seats\":{\"hunter2\":{}}}", deep).fault())
                .isEqualTo(new ClaimFault("x.seats.row", Reason.MISSING));
        assertThat(OneValue.read("{\"seats\":{\"hunter2\":null}}", deep).fault())
                .isEqualTo(new ClaimFault("x.seats", Reason.NULL));
        assertThat(OneValue.read("{}", deep).fault()).isEqualTo(new ClaimFault("x.seats", Reason.MISSING));
        assertThat(OneValue.read("[]", deep).fault()).isEqualTo(new ClaimFault("x", Reason.WRONG));
    }

    @Test
    void theMessageOfMintingNamesTheOutermostClaim() {
        JsonClaimsWriter out = new JsonClaimsWriter();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> out.name("address")
                        .record("", (inner, record) -> inner.nullable("city", "\ud800", ClaimsWriter::string)))
                .withMessageContaining("\"address\"");
    }

    @Test
    void anElementThatCantBeHashedRefusesTheToken() {
        assertThat(OneValue.read("[\"a\",\"b\"]", in -> in.set(from -> new Hostile(from.string())))
                        .fault())
                .isEqualTo(new ClaimFault("x", Reason.WRONG));
    }

    private static <T> void assertSame(T array, String json, ValueReader<T> reader) {
        assertThat(OneValue.read(json, reader).value()).isEqualTo(array);
        JsonClaimsWriter out = new JsonClaimsWriter();
        out.member("x", array);
        assertThat(new String(out.finish(), StandardCharsets.UTF_8)).isEqualTo("{\"x\":" + json + "}");
    }
}
