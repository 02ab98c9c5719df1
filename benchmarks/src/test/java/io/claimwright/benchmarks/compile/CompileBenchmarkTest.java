package io.claimwright.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark measures what it says; how much it is, only a quiet machine tells. */
final class CompileBenchmarkTest {
    @TempDir
    Path work;

    @Test
    void compilesItsSourcesWithAndWithoutTheProcessor() throws IOException, InterruptedException {
        Path plot = work.resolve("plot.svg");
        CompileBenchmark.run(new CompileOptions(List.of(10), 1, Optional.of(plot)));
        assertThat(Files.readString(plot)).startsWith("<svg").endsWith("</svg>\n");
    }

    @Test
    void saysWhatTheProcessorAdds() {
        CompileCost cost =
                new CompileCost(250, 275, Duration.ofSeconds(8), Duration.ofSeconds(9), Duration.ofSeconds(10));
        assertThat(cost)
                .hasToString("compile: 250 types, +25.0 %"
                        + "  (of which +12.5 % if the files were only copied; 10.00 s with, 8.00 s without,"
                        + " 275 files generated, +8.00 ms per type)");
        assertThat(CompilePlot.text(List.of(cost))).contains("   250 |" + "=".repeat(48) + "+".repeat(12) + " 10.0");
    }

    @Test
    void readsItsOptions() {
        assertThat(CompileOptions.of(List.of("--types", "10,20", "--rounds", "5", "--plot", "a.svg")))
                .isEqualTo(new CompileOptions(List.of(10, 20), 5, Optional.of(Path.of("a.svg"))));
        assertThatThrownBy(() -> CompileOptions.of(List.of("--types", "0"))).hasMessageContaining("is no number");
        assertThatThrownBy(() -> CompileOptions.of(List.of("--round", "1"))).hasMessageContaining("no option");
        assertThatThrownBy(() -> CompileOptions.of(List.of("--rounds"))).hasMessageContaining("needs a value");
    }
}
