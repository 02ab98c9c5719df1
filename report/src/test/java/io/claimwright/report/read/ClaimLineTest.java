package io.claimwright.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.report.model.Claim;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated tokens say of their claims. */
class ClaimLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    foo string | foo: string
                    tenant? uuid | tenant?: uuid
                    roles set<enum(ADMIN,USER)> | roles: set<enum(ADMIN,USER)>
                    byName map<list<instant>> | byName: map<list<instant>>
                    address record{city string, zip? string} | address: record [city: string, zip?: string]
                    many list<record{city string}> | many: list<record> [city: string]
                    deep record{a record{b record{c? int}}} | deep: record [a: record [b: record [c?: int]]]
                    plan oneOf(type){free record{}, paid record{until instant}} | plan: oneOf(type) [free: record, paid: record [until: instant]]
                    tree record{name string, next? record{...}} | tree: record [name: string, next?: record]
                    kind enum(A,"b){x}") | kind: enum(A,"b){x}")
                    pay oneOf("how to"){card record{no string}, "in cash" record{}} | pay: oneOf("how to") [card: record [no: string], in cash: record]
                    https://x.example/roles set<string> | https://x.example/roles: set<string>
                    "odd name? \\"{x}\\"" string | odd name? "{x}": string
                    "\\u00fc\\n" string | ü\\n: string
                    """)
    void aLineIsAClaim(String line, String claim) {
        assertThat(text(ClaimLine.read(line))).isEqualTo(claim.replace("\\n", "\n"));
    }

    @Test
    void otherNamesAreReadToo() {
        Claim claim = ClaimLine.read("upcase_name|old_name|\"older name\" string");

        assertThat(claim.name()).isEqualTo("upcase_name");
        assertThat(claim.aliases()).containsExactly("old_name", "older name");
        assertThat(ClaimLine.read("kind enum(A|a,B)").type()).isEqualTo("enum(A|a,B)");
    }

    /** From another version of the processor, say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    foo
                    foo record{
                    foo record{a string
                    foo string!
                    "foo
                    "\\u00" x
                    "\\q" x
                    a list<
                    ? string
                    """)
    void aLineThatIsNoneLosesNothing(String line) {
        assertThat(ClaimLine.read(line)).isEqualTo(new Claim(line, List.of(), true, "", List.of()));
    }

    private static String text(Claim claim) {
        String members = claim.members().isEmpty()
                ? ""
                : claim.members().stream().map(ClaimLineTest::text).collect(Collectors.joining(", ", " [", "]"));
        return claim.name() + (claim.required() ? "" : "?") + ": " + claim.type() + members;
    }
}
