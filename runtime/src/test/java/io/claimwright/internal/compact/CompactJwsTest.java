package io.claimwright.internal.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactJwsTest {
    @Test
    void cutsAtTheTwoDots() {
        CompactJws jws = CompactJws.of("Zm9v.YmFy.YmF6");

        assertThat(jws.header()).isEqualTo(ascii("foo"));
        assertThat(jws.payload()).isEqualTo(ascii("bar"));
        assertThat(jws.signature()).isEqualTo(ascii("baz"));
        assertThat(jws.hasHeader(ascii("Zm9v"))).isTrue();
        assertThat(jws.hasHeader(ascii("Zm9w"))).isFalse();
        assertThat(jws.hasHeader(ascii("Zm9"))).isFalse();
        assertThat(jws.hasHeader(ascii("Zm9v."))).isFalse();
        assertThat(jws.secondDot()).isEqualTo(9);
    }

    /** A long token is not copied as a whole, and is the same in all else. */
    @Test
    void aLongOneIsCutAlike() {
        CompactJws jws = CompactJws.of("Zm9v." + "YmFy".repeat(500) + ".YmF6");

        assertThat(jws.isLong()).isTrue();
        assertThat(jws.hasHeader(ascii("Zm9v"))).isTrue();
        assertThat(jws.hasHeader(ascii("Zm9w"))).isFalse();
        assertThat(jws.header()).isEqualTo(ascii("foo"));
        assertThat(jws.payload()).isEqualTo(ascii("bar".repeat(500)));
        assertThat(jws.signature()).isEqualTo(ascii("baz"));
        assertThat(jws.text()).isEqualTo(ascii(jws.token()));
        assertThat(CompactJws.of("\ud83d\ude00." + "YmFy".repeat(500) + ".YmF6"))
                .isNull();
        assertThat(CompactJws.of("Zm9\u0176." + "YmFy".repeat(500) + ".YmF6").header())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".", "a.b", "a.b.c.d", "a.b.c.d.e", "...", "{\"payload\":\"a\"}"})
    void wantsExactlyTwoDots(String text) {
        assertThat(CompactJws.of(text)).isNull();
    }

    @Test
    void partsMayBeEmpty() {
        CompactJws jws = CompactJws.of("..");

        assertThat(jws.header()).isEmpty();
        assertThat(jws.payload()).isEmpty();
        assertThat(jws.signature()).isEmpty();
    }

    @Test
    void takesExactly8192Characters() {
        assertThat(CompactJws.of("a.b." + "c".repeat(8188))).isNotNull();
        assertThat(CompactJws.of("a.b." + "c".repeat(8189))).isNull();
    }

    @Test
    void junkOfAnySizeIsNoToken() {
        assertThat(CompactJws.of(".".repeat(100_000))).isNull();
        assertThat(CompactJws.of("a".repeat(1 << 20))).isNull();
        assertThat(CompactJws.of(".".repeat(8192))).isNull();
    }

    /** Each of these becomes a question mark, and none becomes a letter by losing its high byte. */
    @ParameterizedTest
    @ValueSource(strings = {"Zm9\u0176.YmFy.YmF6", "Zm9\uff56.YmFy.YmF6", "Zm9\ud83d.YmFy.YmF6"})
    void aCharacterBeyondLatin1IsNoBase64Url(String text) {
        assertThat(CompactJws.of(text).header()).isNull();
    }

    /** It is two of a string's characters and one byte. */
    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude00..", "Zm9v.\ud83d\ude00.YmF6", "Zm9v.YmFy.\ud83d\ude00"})
    void aSurrogatePairIsInNoToken(String text) {
        assertThat(CompactJws.of(text)).isNull();
    }

    @Test
    void aDotIsOnlyTheAsciiOne() {
        assertThat(CompactJws.of("Zm9v\uff0eYmFy\u2024YmF6")).isNull();
        assertThat(CompactJws.of("Zm9v.YmFy\u012eYmF6")).isNull();
    }

    @Test
    void showsNothing() {
        assertThat(CompactJws.of("Zm9v.YmFy.YmF6")).hasToString("CompactJws[...]");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
