package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.OneValue;
import io.claimwright.spi.ClaimsWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDateTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z",
        "-0, 1970-01-01T00:00:00Z",
        "0.0e5, 1970-01-01T00:00:00Z",
        "1500000000, 2017-07-14T02:40:00Z",
        "1.5e9, 2017-07-14T02:40:00Z",
        "1500000000.25, 2017-07-14T02:40:00.250Z",
        "1500000000.0000000019, 2017-07-14T02:40:00.000000001Z",
        "150000000000000000e-8, 2017-07-14T02:40:00Z",
        "253402300799, 9999-12-31T23:59:59Z",
        "1e-1000000, 1970-01-01T00:00:00Z",
        "1e-2147483647, 1970-01-01T00:00:00Z",
        "0e999999999, 1970-01-01T00:00:00Z"
    })
    void readsSecondsWithOrWithoutAFraction(String number, Instant moment) {
        assertThat(NumericDate.parse(number)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "253402300800", "1e12", "1e18", "9223372036854775807", "9223372036854775808",
                "99999999999999999999999999", "1e400", "1e1000000", "1e2147483647", "1e99999999999"
            })
    void refusesWhatLiesBeyondTheYear9999(String number) {
        assertThat(NumericDate.parse(number)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1969-12-31T23:59:59Z",
        "-0.5, 1969-12-31T23:59:59.500Z",
        "-86400, 1969-12-31T00:00:00Z",
        "-1e-20, 1969-12-31T23:59:59.999999999Z"
    })
    void readsADateBefore1970AsWhatItIs(String number, Instant moment) {
        assertThat(NumericDate.parse(number)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e12", "-9223372036854775809", "-1e400", "-1e2147483647"})
    void whatLiesFarBackIsPast(String number) {
        assertThat(NumericDate.parse(number)).isBefore(Instant.parse("-4000-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0",
        "2017-07-14T02:40:00Z, 1500000000",
        "2017-07-14T02:40:00.250Z, 1500000000.25",
        "2017-07-14T02:40:00.000000001Z, 1500000000.000000001",
        "9999-12-31T23:59:59Z, 253402300799"
    })
    void writesAFractionOnlyWhereThereIsOne(Instant moment, String number) {
        assertThat(OneValue.write(moment, ClaimsWriter::instant)).isEqualTo(number);
        assertThat(NumericDate.parse(number)).isEqualTo(moment);
    }

    @Test
    void writesNothingOutsideTheRange() {
        for (Instant moment : List.of(
                Instant.ofEpochSecond(-1),
                Instant.EPOCH.minusNanos(1),
                Instant.ofEpochSecond(253402300800L),
                Instant.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OneValue.write(moment, ClaimsWriter::instant))
                    .withMessageContaining("1970 to 9999");
        }
    }
}
