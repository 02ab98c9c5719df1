package io.claimwright.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That each figure is measured and told; what it is says nothing here. */
class TokenTableTest {
    @BeforeAll
    static void besideOtherRuns() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void hasALineForEachFigure(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TokenTable(new Measurements(folder, Effort.SMOKE), new PrintStream(out, true, StandardCharsets.UTF_8))
                .print();
        String ratio = "[0-9.]+x ";
        String peers =
                ratio + "java-jwt, " + ratio + "nimbus, " + ratio + "jjwt, " + ratio + "jose4j, " + ratio + "raw";

        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll("  \\(.*", "")))
                .satisfiesExactly(
                        line -> assertThat(line).matches("verify HS256: " + peers),
                        line -> assertThat(line).matches("mint HS256: " + peers),
                        line -> assertThat(line).matches("verify RS256: [0-9.]+x raw"),
                        line -> assertThat(line).matches("verify PS256: [0-9.]+x raw"),
                        line -> assertThat(line).matches("verify ES256: [0-9.]+x raw"),
                        line -> assertThat(line).matches("verify EdDSA: [0-9.]+x raw"),
                        line -> assertThat(line).matches("again RS256: [0-9.]+x fastest peer \\(.*\\)"),
                        line -> assertThat(line).matches("again ES256: [0-9.]+x fastest peer \\(.*\\)"),
                        line -> assertThat(line).matches("refuse forged 8 KiB: [0-9.]+x java-jwt, [0-9]+ B allocated"),
                        line -> assertThat(line).matches("refuse 1 MiB of dots: [0-9.]+ us"),
                        line -> assertThat(line).matches("allocation verify HS256: [0-9]+ B, [0-9]+ B java-jwt"),
                        line -> assertThat(line).matches("allocation mint HS256: [0-9]+ B, [0-9]+ B java-jwt"),
                        line -> assertThat(line).matches("scale verify: [0-9.]+ of raw on 2 threads"),
                        line -> assertThat(line).matches("scale mint: [0-9.]+ of raw on 2 threads"));
    }
}
