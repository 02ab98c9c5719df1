package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.problem.ProblemCode;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue of problems promises. */
final class CatalogueTest {
    private static final Path MAIN = Path.of("src", "main", "java");

    /** No source alone brings these about; they have tests of their own, and pages without blocks. */
    private static final Map<ProblemCode, String> NO_SOURCE = Map.of(
            ProblemCode.GENERATED_FILE_STALE, "takes an earlier build that left other files: RebuildTest",
            ProblemCode.PROCESSOR_BUG, "takes a processor that is broken: ProcessorContractTest");

    private static int pages;

    @TempDir
    Path work;

    static Set<ProblemCode> withSource() {
        return EnumSet.complementOf(EnumSet.copyOf(NO_SOURCE.keySet()));
    }

    @Test
    void everyProblemHasARejectedAndAMendedSourceAndTheOtherWayRound() {
        Set<String> codes = withSource().stream().map(ProblemCode::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(SourceFolder.RESOURCES.resolve("rejected"))).containsExactlyElementsOf(codes);
        assertThat(names(CatalogueExample.MENDED)).containsExactlyElementsOf(codes);
    }

    @Test
    void everyProblemHasAPageAndTheOtherWayRound() {
        List<String> pages = Arrays.stream(ProblemCode.values())
                .map(code -> code.code() + ".md")
                .toList();
        assertThat(names(ErrorPage.FOLDER)).containsExactlyElementsOf(new TreeSet<>(pages));
    }

    private static Set<String> names(Path folder) {
        return SourceFolder.children(folder).stream()
                .map(child -> child.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void isLinkedFromTheIndex(ProblemCode code) {
        String row = "\n| [`" + code.code() + "`](errors/" + code.code() + ".md)"
                + (code.kind() == Diagnostic.Kind.ERROR ? "" : " (warning)") + " | ";
        assertThat(SourceFolder.read(Path.of("..", "docs", "errors.md"))).containsOnlyOnce(row);
    }

    /** {@code -Dgoldens=update} writes the blocks anew. */
    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void hasAPageThatShowsWhatTheCompilerSays(ProblemCode code) {
        List<String> expected = List.of();
        if (!NO_SOURCE.containsKey(code)) {
            CatalogueExample example = new CatalogueExample(code);
            List<Found> told = example.told(work);
            ErrorPage.Blocks blocks = example.blocks(told);
            if ("update".equals(System.getProperty("goldens"))) {
                ErrorPage.update(code, blocks);
            }
            assertThat(told)
                    .singleElement()
                    .satisfies(found -> assertThat(found.code()).contains(code));
            expected = blocks.inOrder();
        }
        ErrorPage page = ErrorPage.of(code);
        assertThat(page.blocks()).isEqualTo(expected);
        assertThat(page.languages()).isEqualTo(expected.isEmpty() ? List.of() : List.of("java", "text", "java"));
        assertThat(page.text()).startsWith(ErrorPage.head(code)).endsWith("\n\n[All codes](../errors.md)\n");
        assertThat(page.why()).matches("(?s)[A-Z`@].{40,600}\\.").doesNotContain(ErrorPage.UNWRITTEN);
        pages++;
    }

    @ParameterizedTest
    @MethodSource("withSource")
    void hasAMendedSourceThatCompilesInSilence(ProblemCode code) {
        List<Path> sources = new CatalogueExample(code).mended();
        CompilationResult javac = TestCompilation.in(work.resolve("javac"), TestCompiler.JAVAC)
                .sources(sources)
                .options("-Xlint:all,-processing", "-Werror")
                .run();
        assertThat(javac.found()).isEmpty();
        assertThat(javac.success()).as(javac.output()).isTrue();
        CompilationResult ecj = TestCompilation.in(work.resolve("ecj"), TestCompiler.ECJ)
                .sources(sources)
                .run();
        assertThat(ecj.errors()).isEmpty();
        assertThat(ecj.codes()).isEmpty();
        assertThat(ecj.success()).as(ecj.output()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void hasItsCodeInItsOwnFolder(ProblemCode code) {
        if (!NO_SOURCE.containsKey(code)) {
            Path folder = SourceFolder.RESOURCES.resolve("rejected").resolve(code.code());
            assertThat(SourceFolder.texts(folder).values())
                    .anySatisfy(text -> assertThat(text).containsPattern("(error|warning).*\\[" + code.code() + "\\]"));
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void isNamedAsItsConstantInTwoWordsOrMore(ProblemCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)+");
        assertThat(code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .isEqualTo(code.code());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void saysWhatIsWrongAndThenWhatWouldBeRight(ProblemCode code) throws ReflectiveOperationException {
        Field field = ProblemCode.class.getDeclaredField("template");
        field.setAccessible(true);
        String template = ((String) field.get(code)).replace(".%s ", ". "); // a suggestion, or nothing
        assertThat(template).doesNotContain("Error", "invalid", "illegal", "!");
        if (code == ProblemCode.TYPE_MISSING) {
            return; // ends with a suggestion that depends on what is there
        }
        assertThat(template)
                .matches(code == ProblemCode.PROCESSOR_BUG ? "(?s).+; please report .+" : "(?s).+[.;:?] .+\\.");
    }

    @Test
    void noOtherSourceSpellsACode() {
        SourceFolder.texts(MAIN).forEach((name, text) -> {
            if (!name.endsWith("ProblemCode.java")) {
                Arrays.stream(ProblemCode.values())
                        .forEach(code -> assertThat(text).as(name).doesNotContain('"' + code.code()));
            }
        });
    }

    @AfterAll
    static void report() {
        System.out.println("pages: " + pages + " of " + ProblemCode.values().length);
    }
}
