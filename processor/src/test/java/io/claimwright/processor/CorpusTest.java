package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every folder of sources on every compiler: what is right gives exactly the files expected
 * beside it, what is wrong gives exactly the problems that its comments name. {@code
 * -Dgoldens=update} writes the expected files anew.
 */
final class CorpusTest {
    private static final Path CASES = SourceFolder.RESOURCES.resolve("cases");
    private static final Path REJECTED = SourceFolder.RESOURCES.resolve("rejected");
    private static final Map<TestCompiler, Integer> CASES_RUN = new EnumMap<>(TestCompiler.class);
    private static final Map<TestCompiler, Integer> REJECTED_RUN = new EnumMap<>(TestCompiler.class);

    @TempDir
    Path work;

    static Stream<Arguments> cases() {
        return onEachCompiler(SourceFolder.folders(CASES, "input")).filter(CorpusTest::canCompile);
    }

    /** ECJ finds no modules through javax.tools; its own command line does. */
    private static boolean canCompile(Arguments arguments) {
        return arguments.get()[0] == TestCompiler.JAVAC
                || !Files.exists(((Path) arguments.get()[1]).resolve("input").resolve("module-info.java"));
    }

    static Stream<Arguments> rejected() {
        return onEachCompiler(SourceFolder.children(REJECTED).stream()
                .flatMap(code -> SourceFolder.children(code).stream())
                .toList());
    }

    private static Stream<Arguments> onEachCompiler(List<Path> folders) {
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> folders.stream().map(folder -> Arguments.of(compiler, folder)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("cases")
    void generatesWhatIsExpected(TestCompiler compiler, Path folder) {
        List<Path> sources = SourceFolder.files(folder.resolve("input"));
        CompilationResult result = compile("forward", compiler, sources).run();
        CompilationResult reversed =
                compile("reversed", compiler, sources).reversed().run();
        Path expected = folder.resolve("expected");
        if (compiler == TestCompiler.JAVAC && "update".equals(System.getProperty("goldens"))) {
            SourceFolder.empty(expected);
            SourceFolder.write(expected, result.generated());
        }
        assertThat(said(compiler, result)).as("diagnostics").isEmpty();
        assertThat(result.success()).as(result.output()).isTrue();
        assertSame(result.generated(), SourceFolder.texts(expected));
        assertSame(reversed.generated(), result.generated());
        CASES_RUN.merge(compiler, 1, Integer::sum);
    }

    private static void assertSame(Map<String, String> texts, Map<String, String> expected) {
        assertThat(texts.keySet()).isEqualTo(expected.keySet());
        texts.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }

    /** ECJ has warnings of its own taste, about what users write as well as about what we write. */
    private static List<Found> said(TestCompiler compiler, CompilationResult result) {
        return compiler == TestCompiler.JAVAC
                ? result.found()
                : result.found().stream()
                        .filter(found -> found.isError() || found.code().isPresent())
                        .toList();
    }

    private TestCompilation compile(String name, TestCompiler compiler, List<Path> sources) {
        TestCompilation compilation =
                TestCompilation.in(work.resolve(name), compiler).sources(sources);
        return compiler == TestCompiler.JAVAC ? compilation.options("-Xlint:all,-processing", "-Werror") : compilation;
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("rejected")
    void tellsWhatIsWrong(TestCompiler compiler, Path folder) {
        List<Path> sources = SourceFolder.files(folder);
        CompilationResult result = TestCompilation.in(work.resolve("forward"), compiler)
                .sources(sources)
                .run();
        CompilationResult reversed = TestCompilation.in(work.resolve("reversed"), compiler)
                .sources(sources)
                .reversed()
                .run();
        Expectations expectations = new Expectations(sources, compiler);
        assertThat(Expectations.told(result.found()))
                .as("%s", result.found())
                .isEqualTo(expectations.expected())
                .isNotEmpty();
        assertThat(Expectations.told(reversed.found())).as("in another order").isEqualTo(expectations.expected());
        assertThat(result.found())
                .allSatisfy(found -> assertThat(found.text())
                        .doesNotContain("\tat ")
                        .doesNotContain("Exception: ")
                        .doesNotContain("%s"));
        if (compiler == TestCompiler.JAVAC) {
            assertThat(expectations.foreign(result.found()))
                    .as("errors of the compiler's own")
                    .isEmpty();
        }
        REJECTED_RUN.merge(compiler, 1, Integer::sum);
    }

    @AfterAll
    static void report() {
        for (TestCompiler compiler : TestCompiler.values()) {
            System.out.println("cases: " + CASES_RUN.getOrDefault(compiler, 0) + ", rejected: "
                    + REJECTED_RUN.getOrDefault(compiler, 0) + " on " + compiler.label());
        }
    }
}
