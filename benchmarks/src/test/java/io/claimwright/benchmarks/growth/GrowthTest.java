package io.claimwright.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the benchmark measures what it says; how much it is, only a quiet machine tells. */
final class GrowthTest {
    @TempDir
    Path work;

    @Test
    void measuresAndDraws() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        GrowthCommand.run(List.of(work.toString(), "smoke"), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("growth (claims|bytes|keys): .*\\(.* us\\)"));
        for (Growth growth : Growth.values()) {
            assertThat(Files.readString(work.resolve("growth-" + growth.unit + ".svg")))
                    .startsWith("<svg")
                    .endsWith("</svg>\n");
        }
    }

    @Test
    void needsAFolder() {
        assertThatThrownBy(() -> GrowthCommand.run(List.of(), System.out)).hasMessageContaining("folder");
    }

    @ParameterizedTest
    @EnumSource
    void everySizeIsAToken(Growth growth) {
        for (int n : growth.sizes()) {
            GrowthSubject subject = new GrowthSubject(growth, n);
            for (Checker checker : growth == Growth.KEYS ? Set.of(Checker.CLAIMWRIGHT) : Set.of(Checker.values())) {
                assertThat(checker.check().applyAsInt(subject)).isPositive();
            }
            if (growth == Growth.SIZE) {
                assertThat(subject.tokens[0].length()).isBetween(n - 3, n);
            }
            if (growth == Growth.CLAIMS) {
                assertThat(growth.payload(n, 0, 0).split("\":", -1)).hasSize(n + 1);
            }
        }
    }
}
