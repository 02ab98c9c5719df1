package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is run; Maven has packed it before this test. */
class PackedJarTest {
    private static final Path JAR = Path.of("target", "claimwright-report.jar");

    @TempDir
    private Path work;

    @Test
    void theJarRunsAlone() throws Exception {
        Path out = work.resolve("out.txt");
        Process process = command("-jar", JAR.toString(), "../sample/target/classes")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).startsWith("What is guarded in sample\n");
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void itsExitCodeTellsOfAFault() throws Exception {
        Process process = command("-jar", JAR.toString(), "nowhere")
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("out.txt").toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ReportCommand.FAILED);
        assertThat(Files.readString(work.resolve("out.txt"))).isEqualTo("There is no nowhere. Has it been compiled?\n");
    }

    private static ProcessBuilder command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                Stream.concat(Stream.of(java), Stream.of(arguments)).toList());
    }

    /** It has all that it needs, the licenses of what it has, and nothing else. */
    @Test
    void theJarHoldsWhatItShould() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();

            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/ASM-LICENSE", "io/claimwright/report/write/report.css")
                    .anyMatch(name -> name.startsWith("org/objectweb/asm/"))
                    .anyMatch(name -> name.startsWith("com/fasterxml/jackson/core/"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("io/claimwright/spi/") || name.startsWith("org/jspecify/"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("io.claimwright.report.ReportCommand");
        }
    }
}
