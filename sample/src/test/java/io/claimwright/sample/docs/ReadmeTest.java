package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.sample.OpenShop;
import io.claimwright.sample.docs.Page.Fence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README says can be run is run. */
class ReadmeTest {
    private static final List<Fence> FENCES = Page.of("README.md").fences();

    @Test
    void everyAnswerIsTheOneThatTheShopGives() throws Exception {
        List<String> said = new ArrayList<>();
        List<String> done = new ArrayList<>();
        try (OpenShop shop = OpenShop.open()) {
            Console console = new Console(shop);
            for (Fence fence : FENCES) {
                if (fence.language().equals("console")) {
                    said.addAll(fence.lines());
                    replay(console, fence.lines(), done);
                }
            }
        }

        assertThat(said).isNotEmpty();
        assertThat(done).containsExactlyElementsOf(said);
    }

    private static void replay(Console console, List<String> lines, List<String> done) {
        for (String line : lines) {
            if (line.isEmpty()) {
                done.add(line);
            } else if (line.startsWith("$ ")) {
                done.add(line);
                console.run(line.substring(2)).lines().forEach(done::add);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"## Run the sample, mvn -B -q -DskipTests -pl sample -am package exec:java", "## Test, mvn -B verify"})
    void oneCommandDoesItAll(String heading, String command) {
        assertThat(FENCES)
                .filteredOn(fence -> fence.heading().equals(heading))
                .singleElement()
                .extracting(Fence::lines)
                .isEqualTo(List.of(command));
    }
}
