package io.claimwright.internal.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {
    private static final Base64.Encoder JDK = Base64.getUrlEncoder().withoutPadding();

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "AAA", "AAAA", "_-8", "-_-_", "Zm9vYmE", "Zm9vYmFy"})
    void takesWhatIsCanonical(String text) {
        assertThat(decode(text)).isEqualTo(Base64.getUrlDecoder().decode(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "AAAAA", // no whole byte
                "AB",
                "AP",
                "AAB",
                "AAD",
                "Zm9vYmF", // bits that nobody needs are set
                "AA=",
                "AA==",
                "AAA=",
                "A=AA",
                "=",
                "====",
                "AAAA=", // padding
                "A+AA",
                "A/AA",
                "AA+",
                "AA/", // the other alphabet
                " AAA",
                "AAA ",
                "AA A",
                "AA\nA",
                "AA\r\n",
                "\tAAA",
                "AA.A",
                "AA\0A",
                "AAÀA",
                "AAA\u00ff"
            })
    void refusesEveryOtherSpelling(String text) {
        assertThat(decode(text)).isNull();
    }

    /** Every length, also where there is more behind the bytes; and nothing beside its text is touched. */
    @Test
    void encodesAsTheJdkDoes() {
        Random random = new Random(42);
        for (int length = 0; length < 200; length++) {
            for (int more = 0; more < 10; more++) {
                byte[] bytes = new byte[length + more];
                random.nextBytes(bytes);
                byte[] expected = JDK.encode(Arrays.copyOf(bytes, length));
                byte[] around = new byte[expected.length + 2 * more];
                random.nextBytes(around);
                byte[] text = around.clone();

                Base64Url.encode(bytes, length, text, more);
                System.arraycopy(expected, 0, around, more, expected.length);
                assertThat(text).isEqualTo(around);
                assertThat(Base64Url.encodedLength(length)).isEqualTo(expected.length);
                assertThat(Base64Url.encode(bytes)).isEqualTo(JDK.encode(bytes));
            }
        }
    }

    @Test
    void encodesAllBits() {
        byte[] bytes = new byte[3 << 12];
        for (int i = 0; i < 1 << 12; i++) {
            bytes[3 * i] = (byte) (i >>> 4);
            bytes[3 * i + 1] = (byte) (i << 4 | i >>> 8);
            bytes[3 * i + 2] = (byte) i;
        }
        assertThat(Base64Url.encode(bytes)).isEqualTo(JDK.encode(bytes));
    }

    @Test
    void aTextThatNoArrayHoldsIsNotBegun() {
        assertThat(Base64Url.encodedLength(1_610_612_735)).isEqualTo(Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Base64Url.encodedLength(1_610_612_736));
    }

    /** Of the 64 last characters of a text of 2, 4 are canonical, and of 3, 16. */
    @Test
    void oneValueHasOneText() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        assertThat(alphabet.chars().filter(last -> decode("A" + (char) last) != null))
                .hasSize(4);
        assertThat(alphabet.chars().filter(last -> decode("AA" + (char) last) != null))
                .hasSize(16);
        assertThat(alphabet.chars().filter(last -> decode("AAA" + (char) last) != null))
                .hasSize(64);
    }

    @Test
    void decodesThePartThatIsAskedFor() {
        byte[] text = "Zm9v.YmFy.".getBytes(StandardCharsets.US_ASCII);

        assertThat(Base64Url.decode(text, 5, 9)).isEqualTo("bar".getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64Url.decode(text, 3, 9)).isNull();
        assertThat(Base64Url.decode(text, 4, 4)).isEmpty();
    }

    /** Long texts with one character changed: taken where the JDK's decoder takes them and gives them back. */
    @Test
    void takesWhatTheJdkGivesBack() {
        Random random = new Random(43);
        int taken = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            byte[] text = JDK.encode(bytes);
            if (text.length > 0 && random.nextInt(4) > 0) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
            }
            byte[] expected = strictly(text);
            assertThat(Base64Url.decode(text, 0, text.length)).isEqualTo(expected);
            taken += expected == null ? 0 : 1;
        }
        assertThat(taken).isBetween(30_000, 80_000);
    }

    private static byte @Nullable [] strictly(byte[] text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Arrays.equals(JDK.encode(bytes), text) ? bytes : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Base64Url.decode(bytes, 0, bytes.length);
    }
}
