package io.claimwright.internal.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {
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

    @Test
    void givesBackWhatItEncoded() {
        Random random = new Random(42);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] text = Base64Url.encode(bytes);
            assertThat(Base64Url.decode(text, 0, text.length)).isEqualTo(bytes);
        }
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

    private static byte[] decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Base64Url.decode(bytes, 0, bytes.length);
    }
}
