package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Gradle is told, that the processor is isolating, is true: a file is made from one source and
 * from what that names, so that it is the same when its source is compiled alone over the classes of
 * all others, and when it is the only one to be written.
 */
final class IsolatingTest {
    private static final Path CASES = SourceFolder.RESOURCES.resolve("cases");

    @TempDir
    Path work;

    /** Without modules, which are compiled as a whole, and without other processors. */
    private static Stream<Path> inputs() {
        return SourceFolder.folders(CASES, "input").stream()
                .filter(folder -> !folder.startsWith(CASES.resolve("module")))
                .filter(folder -> !folder.startsWith(CASES.resolve("rounds")))
                .map(folder -> folder.resolve("input"));
    }

    static Stream<Path> inputsOfSeveral() {
        return inputs().filter(input -> SourceFolder.files(input).size() > 1);
    }

    @ParameterizedTest
    @MethodSource("inputsOfSeveral")
    void eachSourceAloneGivesTheSame(Path input) {
        List<Path> sources = SourceFolder.files(input);
        CompilationResult whole =
                TestCompilation.in(work, TestCompiler.JAVAC).sources(sources).run();
        assertThat(whole.errors()).isEmpty();

        Map<String, String> alone = new TreeMap<>();
        for (Path source : sources) {
            SourceFolder.empty(work.resolve("generated"));
            CompilationResult result = TestCompilation.in(work, TestCompiler.JAVAC)
                    .sources(List.of(source))
                    .options("-proc:only")
                    .overOldClasses()
                    .run();
            assertThat(result.errors()).as(source.toString()).isEmpty();
            result.generated()
                    .forEach((name, text) -> assertThat(alone.put(name, text))
                            .as("%s of %s, from another source as well", name, source)
                            .isNull());
        }
        assertThat(alone).isEqualTo(whole.generated()).isNotEmpty();
    }

    @Test
    void eachFileHasOneOrigin() {
        List<Path> sources =
                inputs().flatMap(input -> SourceFolder.files(input).stream()).toList();
        RecordingProcessor recording = new RecordingProcessor();
        CompilationResult result = TestCompilation.in(work, TestCompiler.JAVAC)
                .sources(sources)
                .options("-proc:only")
                .processors(recording)
                .run();
        assertThat(result.errors()).isEmpty();
        assertThat(recording.origins())
                .hasSameSizeAs(result.generated())
                .hasSizeGreaterThan(100)
                .allSatisfy((file, origins) -> assertThat(origins).as(file).hasSize(1));
    }
}
