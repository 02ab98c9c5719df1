package io.claimwright.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change of a claim means to the tokens and the servers of the release before. */
final class ClaimChangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a int8;a int16",
                "a int32;a int64",
                "a int64;a integer",
                "a integer;a decimal",
                "a float32;a float64",
                "a list<int32>;a set<int64>",
                "a set<string>;a array<string>",
                "a string;a? string",
                "a? string;b? string",
                "a string;a|b string",
                "b|a string;a|b string",
                "a enum(X,Y);a enum(Y,X,Z)",
                "a enum(X);a enum(Z|X)",
                "a record{b? string};a record{b? string, c? string}",
                "a oneOf(type){x record{b string}};a oneOf(type){y|x record{b? string}, z record{}}"
            })
    void tokensOfTheReleaseAreRead(String before, String now) {
        assertThat(changes(before, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a? string;a string;claim-now-required a",
                "b string;b string/a string;claim-now-required a",
                "a string;b string;claim-now-required b, claim-removed a",
                "a string;b|a string;claim-removed a",
                "a string;a int32;claim-type-changed a string int32",
                "a int64;a int32;claim-type-changed a int64 int32",
                "a float64;a float32;claim-type-changed a float64 float32",
                "a decimal;a float64;claim-type-changed a decimal float64",
                "a list<string>;a string;claim-type-changed a list<string> string",
                "a list<string>;a list<uuid>;claim-type-changed a string uuid",
                "a enum(X,Y);a enum(X);claim-type-changed a enum(X,Y) enum(X)",
                "a record{b? string};a record{b string};claim-now-required a.b",
                "a record{b string};a record{c? string};claim-removed a.b",
                "a list<record{b string}>;a list<record{b int32}>;claim-type-changed a.b string int32",
                "a map<record{b? string}>;a map<record{b string}>;claim-now-required a.b",
                "a oneOf(type){x record{}};a oneOf(kind){x record{}};claim-type-changed a oneOf(type) oneOf(kind)",
                "a oneOf(type){x record{}, y record{}};a oneOf(type){x record{}};claim-type-changed a oneOf(type) oneOf(type)",
                "a oneOf(type){x record{b? string}};a oneOf(type){x record{b string}};claim-now-required a.b"
            })
    void tokensWouldBeRefused(String before, String now, String expected) {
        assertThat(String.join(", ", changes(before, now))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a ", "a  string", "a string string", "a list<string", "a enum(X", "a record{b}"})
    void linesThatAreNone(String text) {
        assertThat(ClaimLine.parse(text)).isEmpty();
    }

    @Test
    void namesInQuotesKeepWhatIsInThem() {
        assertThat(ClaimLine.parse("\"a \\\" b\" string").orElseThrow().names()).containsExactly("\"a \\\" b\"");
    }

    private static List<String> changes(String before, String now) {
        return ClaimChanges.between(lines(before), lines(now)).stream()
                .map(change -> String.join(" ", change.code().code(), change.path(), change.before(), change.now())
                        .strip())
                .toList();
    }

    private static List<ClaimLine> lines(String text) {
        return List.of(text.split("/")).stream()
                .map(line -> ClaimLine.parse(line).orElseThrow())
                .toList();
    }
}
