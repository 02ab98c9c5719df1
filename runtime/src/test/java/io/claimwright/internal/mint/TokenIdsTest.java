package io.claimwright.internal.mint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenIdsTest {
    private static final int IDS = 100_000;

    @Test
    void noTwoAreTheSameWhicheverThreadsTakeThem() {
        Set<UUID> ids = IntStream.range(0, IDS)
                .parallel()
                .mapToObj(i -> TokenIds.next())
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(IDS);
    }

    @Test
    void eachIsRandomAndSaysSo() {
        for (int i = 0; i < 1000; i++) {
            UUID id = TokenIds.next();
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    /** Each of the 122 random bits is set in about half of the identifiers. */
    @Test
    void allOtherBitsAreRandom() {
        int[] set = new int[Long.SIZE * 2];
        for (int i = 0; i < 4000; i++) {
            UUID id = TokenIds.next();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (id.getMostSignificantBits() >>> bit & 1);
                set[Long.SIZE + bit] += (int) (id.getLeastSignificantBits() >>> bit & 1);
            }
        }
        assertThat(IntStream.of(set).filter(count -> count > 1750 && count < 2250))
                .hasSize(122);
    }
}
