package io.claimwright.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON at all, seen by a reader that skips every value. */
class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " \t\r\n{ \"a\" : 1 , \"b\" : [ true , null ] } \n",
                "{\"a\":{\"a\":{\"a\":1}}}",
                "{\"a\":\"\\u00e9\\n\\ud83d\\ude00\"}",
                "{\"a\":-0.5e+10,\"b\":0,\"c\":1E400}",
                "{\"\":\"\"}",
                "{\"a\":[],\"b\":{}}"
            })
    void takesWhatRfc8259Has(String text) {
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no object
                "",
                " ",
                "null",
                "true",
                "1",
                "\"a\"",
                "[]",
                "[{}]",
                "a",
                // something follows
                "{}{}",
                "{} x",
                "{}]",
                "{}}",
                "{},",
                "{}\0",
                "{}//c",
                "{} null",
                // not ended
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":[",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\":tru",
                // what other readers take
                "{\"a\":1,}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":'b'}",
                "{\"a\":1;}",
                "{/**/}",
                "{//\n}",
                "{#\n}",
                "{\"a\":undefined}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{1:1}",
                "{null:1}",
                // numbers
                "{\"a\":01}",
                "{\"a\":-01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":5.}",
                "{\"a\":0x10}",
                "{\"a\":1e}",
                "{\"a\":1e+}",
                "{\"a\":-}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":-Infinity}",
                "{\"a\":INF}",
                "{\"a\":1_0}",
                "{\"a\":1f}",
                "{\"a\":1L}",
                "{\"a\":--1}",
                "{\"a\":1 2}",
                // literals
                "{\"a\":True}",
                "{\"a\":nul}",
                "{\"a\":nulll}",
                "{\"a\":truefalse}",
                // control characters and escapes
                "{\"a\":\"\n\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\0\"}",
                "{\"a\u0001\":1}",
                "{\"a\":\"\\x41\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\'\"}",
                "{\"a\":\"\\\n\"}",
                "{\"a\":\"\\U0041\"}"
            })
    void refusesEverythingElse(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"b\":2,\"a\":3}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"\\u0061\":1,\"a\":2}",
                "{\"x\":{\"a\":1,\"a\":2}}",
                "{\"x\":[[{\"a\":1,\"\\u0061\":2}]]}",
                "{\"\":1,\"\":2}",
                "{\"a/b\":1,\"a\\/b\":2}",
                "{\"é\":1,\"\\u00e9\":2}"
            })
    void refusesTwoMembersOfOneName(String text) {
        assertRefused(text);
    }

    @Test
    void namesThatOnlyLookAlikeAreTwo() {
        // the letter e with an accent, and an e with a combining accent behind it
        assertThatCode(() -> readAll("{\"\u00e9\":1,\"e\u0301\":2,\"E\u0301\":3}"))
                .doesNotThrowAnyException();
    }

    @Test
    void nests32LevelsAndNoMore() {
        assertThatCode(() -> readAll(nestedArrays(31))).doesNotThrowAnyException();
        assertRefused(nestedArrays(32));
        assertThatCode(() -> readAll(nestedObjects(32))).doesNotThrowAnyException();
        assertRefused(nestedObjects(33));
        assertRefused("{\"a\":" + "[".repeat(8000));
    }

    @Test
    void has256MembersInAllAndNoMore() {
        assertThatCode(() -> readAll("{" + members("a", 256) + "}")).doesNotThrowAnyException();
        assertRefused("{" + members("a", 257) + "}");
        // 1 + 1 + 100 + 154 = 256, and one more
        String nested = "{\"x\":[{" + members("a", 100) + "}],\"y\":{" + members("b", 154) + "}%s}";
        assertThatCode(() -> readAll(nested.formatted(""))).doesNotThrowAnyException();
        assertRefused(nested.formatted(",\"z\":1"));
    }

    @Test
    void hasNumbersOf64CharactersAndNoMore() {
        assertThatCode(() -> readAll("{\"a\":" + "1".repeat(64) + "}")).doesNotThrowAnyException();
        assertRefused("{\"a\":" + "1".repeat(65) + "}");
        assertRefused("{\"a\":0." + "1".repeat(64) + "}");
        assertRefused("{\"a\":" + "9".repeat(6000) + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation byte alone
                "c3", // cut off
                "c328", // a first byte without its second
                "c0af",
                "e080af",
                "f08080af", // overlong
                "eda080",
                "edb080",
                "eda0bdedb880", // surrogates, encoded
                "f4908080",
                "f5808080",
                "ff",
                "fe" // beyond U+10FFFF, or no UTF-8 at all
            })
    void refusesBytesThatAreNoUtf8(String hex) {
        byte[] middle = HexFormat.of().parseHex(hex);

        assertRefused(concat("{\"a\":\"".getBytes(StandardCharsets.US_ASCII), middle, "\"}"));
        assertRefused(concat("{\"".getBytes(StandardCharsets.US_ASCII), middle, "\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void guessesNoOtherCharset(String charset) {
        assertRefused("{\"a\":1}".getBytes(Charset.forName(charset)));
    }

    @Test
    void refusesAByteOrderMark() {
        assertRefused("\ufeff{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"a\":\"\\ud83dx\"}",
                "{\"a\":\"\\ud83d\\ud83d\\ude00\"}",
                "{\"\\ud800\":1}",
                "{\"a\":[{\"b\":\"\\ud800\"}]}",
                "{\"a\":{\"\\ud800\":1}}"
            })
    void refusesHalfASurrogatePair(String text) {
        assertRefused(text);
    }

    @Test
    void saysNothingOfTheTextAndHasNoStackTrace() {
        assertThatThrownBy(() -> readAll("{\"very-secret\":very-secret}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause()
                .extracting(Throwable::getStackTrace)
                .asInstanceOf(InstanceOfAssertFactories.ARRAY)
                .isEmpty();
    }

    @Test
    void aTextThatIsCutAnywhereIsNone() {
        String text = "{\"\\u00e9\":\"\\n\\ud83d\\ude00\",\"b\":[-1.5e2,true,null,{}]}";

        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
        for (int i = 0; i < text.length(); i++) {
            assertRefused(text.substring(0, i));
        }
    }

    private static void assertRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] text) {
        assertThatThrownBy(() -> readAll(text)).isInstanceOf(MalformedJsonException.class);
    }

    private static void readAll(String text) {
        readAll(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readAll(byte[] text) {
        JsonClaimsReader in = new JsonClaimsReader(text);
        while (in.nextMember() != null) {
            in.skip();
        }
        assertThat(in.fault()).isNull();
    }

    private static String nestedArrays(int levels) {
        return "{\"a\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static String nestedObjects(int levels) {
        return "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private static String members(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"" + name + i + "\":1").collect(Collectors.joining(","));
    }

    private static byte[] concat(byte[] before, byte[] middle, String after) {
        byte[] end = after.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[before.length + middle.length + end.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(middle, 0, all, before.length, middle.length);
        System.arraycopy(end, 0, all, before.length + middle.length, end.length);
        return all;
    }
}
