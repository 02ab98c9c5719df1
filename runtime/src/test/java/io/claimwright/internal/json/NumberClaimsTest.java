package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.claimwright.fixture.OneValue;
import io.claimwright.internal.json.ClaimFault.Reason;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.ClaimsWriter;
import org.junit.jupiter.api.Test;

/** Numbers of many digits, and beyond what a type can be. */
class NumberClaimsTest {
    @Test
    void aWholeNumberOfAnyLengthIsReadAsItIs() {
        String digits = "1234567890987654321";
        for (int length = 1; length <= digits.length(); length++) {
            for (String json : new String[] {digits.substring(0, length), "-" + digits.substring(0, length)}) {
                assertThat(OneValue.read(json, ClaimsReader::int64).value()).isEqualTo(Long.parseLong(json));
            }
        }
    }

    @Test
    void whatIsTooLargeForADoubleIsNoZero() {
        for (String json : new String[] {"1e309", "-1e309", "1e999"}) {
            assertThat(OneValue.read(json, ClaimsReader::float64).fault()).isEqualTo(new ClaimFault("x", Reason.WRONG));
        }
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OneValue.write(value, ClaimsWriter::float64))
                    .withMessageContaining("no finite number");
        }
        assertThat(OneValue.read("1e308", ClaimsReader::float64).value()).isEqualTo(1e308);
    }
}
