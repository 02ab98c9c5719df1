package io.claimwright.it.others;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The attack corpus in the other libraries, and how often each gives another answer than is right. */
class DifferentialTest {
    private static final Path CORPUS = Path.of("../attacks/src/test/resources/corpus/attack_corpus.json");

    /** What came of a case. */
    private enum Outcome {
        RIGHT("as expected"),
        ACCEPTED("accepts a bad one"),
        REFUSED("refuses a good one"),
        FAILED("throws something else");

        final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    @Test
    void everyLibrary() throws IOException {
        JsonNode corpus = new ObjectMapper().readTree(CORPUS.toFile());
        Material key =
                Material.secret("HS256", corpus.required("key_hs256_utf8").textValue());
        Map<String, Integer> wrongByClass = new TreeMap<>();
        List<Map<Outcome, Integer>> outcomes = new ArrayList<>();
        List<Map<String, Integer>> wrong = new ArrayList<>();
        for (Library library : Library.all()) {
            Map<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
            Map<String, Integer> classes = new TreeMap<>();
            for (JsonNode attack : corpus.required("cases")) {
                if (attack.path("config").has("JWT_KEY_ID")) {
                    continue; // each library has another way to choose keys by name
                }
                Outcome outcome = outcome(library, key, attack);
                counted.merge(outcome, 1, Integer::sum);
                String kind = attack.required("cls").textValue();
                wrongByClass.merge(kind, 1, Integer::sum);
                if (outcome != Outcome.RIGHT) {
                    classes.merge(kind, 1, Integer::sum);
                }
            }
            outcomes.add(counted);
            wrong.add(classes);
        }
        assertThat(outcomes.get(0)).containsOnlyKeys(Outcome.RIGHT);
        table(outcomes).isIn("security.md", "outcomes");
        classes(wrongByClass, wrong).isIn("security.md", "classes");
    }

    private static Table table(List<Map<Outcome, Integer>> outcomes) {
        Table table = new Table().row(Table.heading("", Library.all()));
        for (Outcome outcome : Outcome.values()) {
            List<String> row = new ArrayList<>(List.of(outcome.words));
            outcomes.forEach(counted -> row.add(String.valueOf(counted.getOrDefault(outcome, 0))));
            table.row(row);
        }
        return table;
    }

    private static Table classes(Map<String, Integer> all, List<Map<String, Integer>> wrong) {
        Table table = new Table().row(Table.heading("not as expected, of the class", Library.all()));
        all.forEach((kind, count) -> {
            List<String> row = new ArrayList<>(List.of("%s (%d)".formatted(kind, count / wrong.size())));
            wrong.forEach(classes -> row.add(String.valueOf(classes.getOrDefault(kind, 0))));
            table.row(row);
        });
        return table;
    }

    private static Outcome outcome(Library library, Material key, JsonNode attack) {
        String expect = attack.required("expect").textValue();
        try {
            library.verify(
                    key, wanted(attack.path("config")), attack.required("token").textValue());
            return expect.equals("reject") ? Outcome.ACCEPTED : Outcome.RIGHT;
        } catch (Exception e) {
            if (!library.isRefusal(e)) {
                return Outcome.FAILED;
            }
            return expect.equals("accept") ? Outcome.REFUSED : Outcome.RIGHT;
        } catch (StackOverflowError e) {
            return Outcome.FAILED;
        }
    }

    private static Wanted wanted(JsonNode config) {
        return new Wanted(
                Optional.ofNullable(config.path("JWT_DECODE_AUDIENCE").textValue()),
                Optional.ofNullable(config.path("JWT_DECODE_ISSUER").textValue()));
    }
}
