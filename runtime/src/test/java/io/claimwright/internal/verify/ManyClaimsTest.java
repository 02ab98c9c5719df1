package io.claimwright.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.PlainClaims;
import io.claimwright.spi.RecordReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A record with more claims than there are bits for those that were taken as plain. */
class ManyClaimsTest {
    private static final int MANY = 70;

    /** Takes all as plain that are given to it. */
    private static final class Reader extends RecordReader<int[]> {
        private final int[] values = new int[MANY];

        Reader(ClaimNames names) {
            super(names);
        }

        @Override
        public void readPlain(PlainClaims in) {
            Arrays.setAll(values, in::int32);
        }

        @Override
        public void read(int claim, ClaimsReader in) {
            values[claim] = in.int32();
        }

        @Override
        public int[] build() {
            return values;
        }
    }

    @Test
    void allAreRead() {
        ClaimNames.Builder names = ClaimNames.builder();
        IntStream.range(0, MANY).forEach(claim -> names.required("c" + claim));
        ClaimNames declared = names.build();
        JwtConfig config = JwtConfig.builder(
                        JwtKey.hs256("0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII)))
                .build();
        String text = IntStream.range(0, MANY)
                .mapToObj(claim -> ",\"c" + claim + "\":" + (100 + claim))
                .collect(Collectors.joining("", "{\"fresh\":false", "}"));

        Payload<int[]> payload = Payload.read(
                text.getBytes(StandardCharsets.UTF_8), new Reader(declared), new PayloadShape(config, declared));

        assertThat(payload.fault()).isNull();
        assertThat(payload.claims()).isEqualTo(IntStream.range(100, 100 + MANY).toArray());
    }
}
