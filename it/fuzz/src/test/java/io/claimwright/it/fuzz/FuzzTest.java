package io.claimwright.it.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs Jazzer on each target, for {@code FUZZ_SECONDS} of the environment, or five. An input that is a
 * finding is left in {@code target/fuzz}.
 */
class FuzzTest {
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in");
    private static final String SECONDS = System.getenv().getOrDefault("FUZZ_SECONDS", "5");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "token, io.claimwright.it.fuzz.TokenTarget",
        "request, io.claimwright.it.fuzz.RequestTarget",
        "jwks, io.claimwright.it.fuzz.JwksTarget",
        "pem, io.claimwright.it.fuzz.PemTarget"
    })
    void nothingIsFound(String target, String type) throws Exception {
        Path folder = Path.of("target/fuzz", target);
        forgetFindings(folder);
        Seeds.write(target, folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("corpus"));
        Path output = folder.resolve("output.txt");
        Process jazzer = new ProcessBuilder(command(type, folder))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(jazzer.waitFor(Long.parseLong(SECONDS) + 120, TimeUnit.SECONDS))
                    .as("Jazzer stops by itself")
                    .isTrue();
        } finally {
            jazzer.destroyForcibly();
        }
        long findings = findings(folder).size();
        String said = Files.readString(output);
        Matcher done = DONE.matcher(said);
        String runs = done.find() ? done.group(1) : "no";
        System.out.printf("fuzz %s: %s runs, %d findings%n", target, runs, findings);
        assertThat(jazzer.exitValue()).as(said).isZero();
        assertThat(findings).isZero();
        assertThat(Long.parseLong(runs))
                .as("it has run, if only a little on a busy machine")
                .isPositive();
    }

    private static List<Path> findings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(crash|oom|timeout|slow-unit)-.*"))
                    .toList();
        }
    }

    private static void forgetFindings(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path finding : findings(folder)) {
            Files.delete(finding);
        }
    }

    private static List<String> command(String type, Path folder) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + type,
                "--instrumentation_includes=io.claimwright.**:com.fasterxml.jackson.core.**",
                "--custom_hook_includes=io.claimwright.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + SECONDS,
                "-timeout=10",
                "-max_len=20000",
                folder.resolve("corpus").toString(),
                folder.resolve("seeds").toString()));
    }
}
