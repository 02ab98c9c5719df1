package io.claimwright.sample.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.sample.docs.Page.Fence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of the documentation stands, line by line, in a source that this build compiles: the sample,
 * its tests, what the processor generated for them, or a case of the processor's own tests. A line
 * {@code // …} stands for lines that are left out. The pages of the errors hold sources that do not
 * compile; the processor's CatalogueTest checks theirs.
 */
class JavaInDocsTest {
    private static final List<String> ROOTS = List.of(
            "sample/src/main/java",
            "sample/src/test/java",
            "sample/target/generated-sources/annotations",
            "sample/target/generated-test-sources/test-annotations",
            "processor/src/test/resources/cases");

    private static final Path ERRORS = Page.ROOT.resolve("docs").resolve("errors");

    private static final List<List<String>> SOURCES = new ArrayList<>();

    @BeforeAll
    static void readSources() throws IOException {
        for (String root : ROOTS) {
            Path folder = Page.ROOT.resolve(root);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(JavaInDocsTest::read);
            }
        }
    }

    private static void read(Path file) {
        try {
            SOURCES.add(text(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Named<Fence>> java() {
        return Page.fences("java").filter(fence -> !fence.getPayload().file().startsWith(ERRORS));
    }

    @ParameterizedTest
    @MethodSource("java")
    void standsInASourceThatIsCompiled(Fence fence) {
        List<List<String>> pieces = pieces(text(fence.lines()));

        assertThat(SOURCES.stream().anyMatch(source -> hasAll(source, pieces)))
                .as("%s stands in a source", fence)
                .isTrue();
    }

    private static boolean hasAll(List<String> source, List<List<String>> pieces) {
        List<String> rest = source;
        for (List<String> piece : pieces) {
            int place = Collections.indexOfSubList(rest, piece);
            if (place < 0) {
                return false;
            }
            rest = rest.subList(place + piece.size(), rest.size());
        }
        return true;
    }

    private static List<List<String>> pieces(List<String> lines) {
        List<List<String>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).equals("// …")) {
                pieces.add(lines.subList(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    /** Neither indentation nor empty lines count. */
    private static List<String> text(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
