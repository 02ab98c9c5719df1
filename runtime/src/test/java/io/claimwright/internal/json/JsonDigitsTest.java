package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Ten digits, which are set four, four and two together. */
class JsonDigitsTest {
    private static final int TEN_THOUSAND = 10_000;

    @Test
    void setsTenDigits() {
        for (long four = 0; four < TEN_THOUSAND; four++) {
            assertSet(four * 1_000_000 + 9_000_099);
            assertSet(1_000_000_000 + four * 100 + 7);
            assertSet(9_999_990_000L + four % 100);
        }
    }

    private static void assertSet(long value) {
        if (!JsonDigits.hasTen(value)) {
            assertThat(Long.toString(value).length()).isNotEqualTo(10);
            return;
        }
        byte[] text = new byte[12];
        JsonDigits.setTen(text, 1, value);
        assertThat(text).isEqualTo(("\0" + value + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void knowsWhatHasTenDigits() {
        for (long value : new long[] {1_000_000_000L, 1_900_000_000L, 9_999_999_999L}) {
            assertThat(JsonDigits.hasTen(value)).isTrue();
        }
        for (long value : new long[] {0, 999_999_999L, 10_000_000_000L, -1_900_000_000L, Long.MIN_VALUE}) {
            assertThat(JsonDigits.hasTen(value)).isFalse();
        }
    }
}
