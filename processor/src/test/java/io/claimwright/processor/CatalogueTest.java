package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.problem.ProblemCode;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalogue of problems promises. */
final class CatalogueTest {
    private static final Path MAIN = Path.of("src", "main", "java");

    /** No source alone brings these about; they have tests of their own. */
    private static final Set<ProblemCode> NO_SOURCE =
            EnumSet.of(ProblemCode.GENERATED_FILE_STALE, ProblemCode.PROCESSOR_BUG);

    @Test
    void everyProblemHasARejectedSourceAndTheOtherWayRound() {
        Set<String> codes = new TreeSet<>();
        EnumSet.complementOf(EnumSet.copyOf(NO_SOURCE)).forEach(code -> codes.add(code.code()));
        Set<String> folders = new TreeSet<>();
        SourceFolder.children(SourceFolder.RESOURCES.resolve("rejected"))
                .forEach(folder -> folders.add(folder.getFileName().toString()));
        assertThat(folders).isEqualTo(codes);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void hasItsCodeInItsOwnFolder(ProblemCode code) {
        if (!NO_SOURCE.contains(code)) {
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
        String template = (String) field.get(code);
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
}
