package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimwright.ClaimConverter;
import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsReader.ValueReader;
import io.claimwright.spi.ClaimsWriter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {
    /** As a user would write it: for an unknown code the JDK throws. */
    private static final ClaimConverter<Currency, String> CURRENCY = new ClaimConverter<>() {
        @Override
        public String toClaim(Currency value) {
            return value.getCurrencyCode();
        }

        @Override
        public Currency fromClaim(String claim) {
            return Currency.getInstance(claim);
        }
    };

    private static final ValueReader<Currency> CURRENCIES = in -> in.converted(ClaimsReader::string, CURRENCY);

    private final List<Object> converted = new ArrayList<>();

    @Test
    void theConverterStandsForItsTypeWhereverItOccurs() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(OneValue.read("\"EUR\"", CURRENCIES).value()).isEqualTo(euro);
        assertThat(OneValue.read("[\"EUR\"]", in -> in.list(CURRENCIES)).value())
                .isEqualTo(List.of(euro));
        assertThat(OneValue.read("{\"a\":[\"EUR\"]}", in -> in.map(from -> from.list(CURRENCIES)))
                        .value())
                .isEqualTo(Map.of("a", List.of(euro)));
        assertThat(OneValue.<Currency>write(euro, (out, value) -> out.converted(value, CURRENCY, ClaimsWriter::string)))
                .isEqualTo("\"EUR\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"EURO\"", "\"\"", "1", "[\"EUR\"]", "{}"})
    void aClaimThatStandsForNothingIsRefused(String json) {
        assertThat(OneValue.read(json, CURRENCIES).fault()).isEqualTo(new ClaimFault("x", Reason.WRONG));
        assertThat(OneValue.read('[' + json + ",\"EUR\"]", in -> in.list(CURRENCIES))
                        .fault())
                .isEqualTo(new ClaimFault("x", Reason.WRONG));
    }

    @Test
    void aConverterThatThrowsOrAnswersNullRefuses() {
        for (RuntimeException thrown :
                List.of(new IllegalStateException(), new NoSuchElementException(), new MalformedJsonException("x"))) {
            assertThat(OneValue.read("7", in -> in.converted(ClaimsReader::int32, throwing(thrown)))
                            .fault())
                    .isEqualTo(new ClaimFault("x", Reason.WRONG));
        }
        assertThat(OneValue.read("7", in -> in.converted(ClaimsReader::int32, answering(null)))
                        .fault())
                .isEqualTo(new ClaimFault("x", Reason.WRONG));
        assertThat(OneValue.read(
                                "{\"a\":[1]}",
                                in -> in.converted(m -> m.map(n -> n.list(ClaimsReader::int32)), answering(null)))
                        .fault())
                .isEqualTo(new ClaimFault("x", Reason.WRONG));
    }

    /** A refused number reads as 0, which is not to be taken for one. */
    @Test
    void aRefusedValueIsNotConverted() {
        ClaimConverter<Object, Integer> recording = answering("y");
        for (String json : List.of("\"0\"", "null", "3000000000", "[]")) {
            assertThat(OneValue.read(json, in -> in.converted(ClaimsReader::int32, recording))
                            .fault())
                    .isNotNull();
        }
        assertThat(converted).isEmpty();
        assertThat(OneValue.read("0", in -> in.converted(ClaimsReader::int32, recording))
                        .value())
                .isEqualTo("y");
        assertThat(converted).containsExactly(0);
    }

    @Test
    void writingNullIsRefusedByTheClaimsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> OneValue.write("y", (out, value) -> out.converted(value, toNull(), ClaimsWriter::string)))
                .withMessageContaining("\"x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneValue.<Currency>write(
                        null, (out, value) -> out.converted(value, CURRENCY, ClaimsWriter::string)))
                .withMessageContaining("\"x\"");
    }

    @Test
    void whatWritingThrowsIsTheCallers() {
        IllegalStateException thrown = new IllegalStateException("the user's");

        assertThatThrownBy(() -> OneValue.<Object>write(
                        "y", (out, value) -> out.converted(value, throwing(thrown), ClaimsWriter::int32)))
                .isSameAs(thrown);
    }

    private static ClaimConverter<Object, Integer> throwing(RuntimeException thrown) {
        return new ClaimConverter<>() {
            @Override
            public Integer toClaim(Object value) {
                throw thrown;
            }

            @Override
            public Object fromClaim(Integer claim) {
                throw thrown;
            }
        };
    }

    private <C> ClaimConverter<Object, C> answering(Object answer) {
        return new ClaimConverter<>() {
            @Override
            public C toClaim(Object value) {
                throw new IllegalStateException();
            }

            @Override
            public Object fromClaim(C claim) {
                converted.add(claim);
                return answer;
            }
        };
    }

    private static ClaimConverter<String, String> toNull() {
        return new ClaimConverter<>() {
            @Override
            public String toClaim(String value) {
                return null;
            }

            @Override
            public String fromClaim(String claim) {
                return claim;
            }
        };
    }
}
