package io.claimwright.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.Signed;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCacheTest {
    private static final int MAX_BYTES = 100_000;
    private static final JwtKey OTHER = Signed.KEY.withId("other");

    private final Random random = new Random(1);
    private final SignatureCache cache = new SignatureCache(MAX_BYTES);

    private byte[] token(int length) {
        byte[] token = new byte[length];
        random.nextBytes(token);
        return token;
    }

    @Test
    void knowsTheseBytesOfThisKeyAndNoOthers() {
        byte[] token = token(400);
        cache.add(Signed.KEY, token);

        assertThat(cache.has(Signed.KEY, token.clone())).isTrue();
        assertThat(cache.has(OTHER, token)).as("a key is an object").isFalse();
        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            assertThat(cache.has(Signed.KEY, changed)).as("byte %d", i).isFalse();
        }
        assertThat(cache.has(Signed.KEY, Arrays.copyOf(token, 399))).isFalse();
        assertThat(cache.has(Signed.KEY, new byte[0])).isFalse();
    }

    @Test
    void neverTakesMoreThanItsBytes() {
        for (int i = 0; i < 20_000; i++) {
            cache.add(Signed.KEY, token(100 + random.nextInt(3000)));
            assertThat(cache.bytes()).isBetween(0L, (long) MAX_BYTES);
        }
        assertThat(cache.bytes()).isGreaterThan(MAX_BYTES / 2);
        cache.add(Signed.KEY, token(MAX_BYTES));
        assertThat(cache.bytes()).as("too large for it").isGreaterThan(MAX_BYTES / 2);
    }

    /** Where the places come to an end first, and where the bytes do. */
    @ParameterizedTest
    @ValueSource(ints = {300, 1500})
    void keepsWhatIsAskedForAndLetsGoWhatIsNot(int length) {
        byte[] wanted = token(length);
        int misses = 0;
        for (int i = 0; i < 5_000; i++) {
            if (!cache.has(Signed.KEY, wanted)) {
                cache.add(Signed.KEY, wanted);
                misses++;
            }
            cache.add(Signed.KEY, token(length));
        }
        assertThat(misses).isBetween(1, 5);
    }

    @Test
    void forgetsTheTokensOfKeysThatAreGone() {
        byte[] one = token(300);
        byte[] two = token(300);
        cache.add(Signed.KEY, one);
        cache.add(OTHER, two);
        cache.keep(KeyRing.checking(List.of(OTHER)));

        assertThat(cache.has(Signed.KEY, one)).isFalse();
        assertThat(cache.has(OTHER, two)).isTrue();
        assertThat(cache.bytes()).isEqualTo(300L + SignatureCache.OVERHEAD);
    }

    @Test
    void countsRightWhateverThreadsDo() {
        byte[][] tokens =
                IntStream.range(0, 2000).mapToObj(i -> token(200 + i % 500)).toArray(byte[][]::new);
        IntStream.range(0, 200_000).parallel().forEach(i -> {
            cache.add(Signed.KEY, tokens[i % tokens.length]);
            cache.has(Signed.KEY, tokens[(i * 7) % tokens.length]);
            if (i % 1000 == 0) {
                cache.keep(KeyRing.checking(List.of(Signed.KEY)));
            }
        });
        assertThat(cache.bytes()).isBetween(1L, (long) MAX_BYTES);
        cache.keep(KeyRing.checking(List.of()));
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void showsNothingOfATokenInItsText() {
        cache.add(Signed.KEY, "secret".repeat(10).getBytes(StandardCharsets.US_ASCII));
        assertThat(cache).hasToString("SignatureCache[...]");
    }
}
