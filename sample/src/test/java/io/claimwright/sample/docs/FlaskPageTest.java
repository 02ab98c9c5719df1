package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page for those who come from Flask-JWT-Extended leaves nothing of it out. */
class FlaskPageTest {
    /** The model's features as we number them: minting, guards, accessors and so on. */
    private static final Map<String, Integer> FEATURES = features();

    private final List<String[]> rows = Page.of("docs/flask.md").lines().stream()
            .filter(line -> line.matches("\\| [A-Z]\\d\\d \\|.*"))
            .map(line -> line.split("\\s*\\|\\s*", -1))
            .toList();

    private static Map<String, Integer> features() {
        Map<String, Integer> last = new LinkedHashMap<>();
        last.put("M", 25);
        last.put("G", 24);
        last.put("A", 7);
        last.put("U", 6);
        last.put("K", 9);
        last.put("L", 20);
        last.put("C", 9);
        last.put("B", 16);
        last.put("X", 21);
        last.put("O", 38);
        last.put("R", 7);
        return last;
    }

    @Test
    void everyFeatureHasItsRow() {
        List<String> expected = new ArrayList<>();
        FEATURES.forEach((letter, last) -> {
            for (int number = 1; number <= last; number++) {
                expected.add("%s%02d".formatted(letter, number));
            }
        });

        assertThat(rows).extracting(row -> row[1]).containsExactlyElementsOf(expected);
    }

    @Test
    void everyRowSaysWhatItIsHere() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row[1]).hasSize(5);
            assertThat(row[2]).as(row[1]).isNotBlank();
            assertThat(row[3]).as(row[1]).isNotBlank();
        });
    }

    @Test
    void whatIsDifferentHasItsReason() {
        assertThat(rows)
                .filteredOn(row -> row[3].contains("different on purpose"))
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(row[3]).as(row[1]).matches(".*different on purpose( by default)?: .+"));
    }
}
