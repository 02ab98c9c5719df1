package io.claimwright;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which package may know which. Names are looked for in the whole text, so a qualified one counts, too. */
class ArchitectureTest {
    private static final Path RUNTIME = Path.of("src/main/java");
    private static final Path PROCESSOR = Path.of("../processor/src/main/java");
    private static final Path CASES = Path.of("../processor/src/test/resources/cases");
    private static final Pattern MUTABLE_STATIC = Pattern.compile(
            "(?m)^\\s*(?:(?:public|protected|private|transient|volatile)\\s+)*"
                    + "static\\s+(?!final\\b|class\\b|record\\b|enum\\b|interface\\b|sealed\\b|abstract\\b)[^(){;]*[=;]");

    @Nested
    class RuntimeModule {
        @Test
        void onlyKeysKnowsJavaJwt() {
            assertThat(packagesThatName(RUNTIME, "com.auth0.")).containsExactly("io.claimwright.keys");
        }

        @Test
        void onlyInternalJsonKnowsJackson() {
            assertThat(packagesThatName(RUNTIME, "com.fasterxml.jackson."))
                    .containsExactly("io.claimwright.internal.json");
        }

        @Test
        void nothingOfJacksonButItsCoreIsUsed() {
            assertThat(sources(RUNTIME))
                    .allSatisfy(source -> assertThat(source.names("com.fasterxml.jackson."))
                            .allMatch(name -> name.startsWith("com.fasterxml.jackson.core.")));
        }

        @Test
        void onlyServletKnowsTheServletApi() {
            assertThat(packagesThatName(RUNTIME, "jakarta.servlet.")).containsExactly("io.claimwright.servlet");
        }

        @Test
        void onlyServletKnowsItself() {
            assertThat(packagesThatName(RUNTIME, "io.claimwright.servlet.")).isSubsetOf("io.claimwright.servlet");
        }

        @Test
        void noStaticFieldCanBeSet() {
            assertNoStaticFieldCanBeSet(RUNTIME);
        }
    }

    @Nested
    class ProcessorModule {
        private static final String OURS = "io.claimwright.";
        private static final String ROOM = OURS + "processor.";

        @Test
        void modelSeesNothingOfOurs() {
            assertSees("model", name -> !name.startsWith(OURS) || name.startsWith(ROOM + "model."));
        }

        @Test
        void modelHoldsNoElement() {
            assertSees(
                    "model",
                    name -> !name.startsWith("javax.lang.model.") || name.equals("javax.lang.model.element.Modifier"));
        }

        @Test
        void problemSeesNothingOfOurs() {
            assertSees("problem", name -> !name.startsWith(OURS) || name.startsWith(ROOM + "problem."));
        }

        @Test
        void generateSeesOnlyTheModel() {
            assertSees(
                    "generate",
                    name -> !name.startsWith(OURS)
                            || name.startsWith(ROOM + "generate.")
                            || name.startsWith(ROOM + "model."));
        }

        @Test
        void generateHoldsNoElement() {
            assertSees("generate", name -> !name.equals("javax.lang.model.element.Element"));
        }

        @Test
        void readSeesModelAndProblemOnly() {
            assertSees(
                    "read",
                    name -> !name.startsWith(OURS)
                            || name.startsWith(ROOM + "read.")
                            || name.startsWith(ROOM + "model.")
                            || name.startsWith(ROOM + "problem."));
        }

        @Test
        void sourceSeesWhatIsReadAndProblems() {
            assertSees(
                    "source",
                    name -> !name.startsWith(OURS)
                            || name.startsWith(ROOM + "source.")
                            || name.startsWith(ROOM + "read.")
                            || name.startsWith(ROOM + "problem."));
        }

        @Test
        void onlySourceKnowsTrees() {
            assertThat(packagesThatName(PROCESSOR, "com.sun.")).containsExactly(ROOM + "source");
            assertThat(sources(PROCESSOR))
                    .allSatisfy(
                            source -> assertThat(source.names("com.sun.tools.")).isEmpty());
        }

        @Test
        void lintSeesWhatIsReadAndProblems() {
            assertSees(
                    "lint",
                    name -> !name.startsWith(OURS)
                            || name.startsWith(ROOM + "lint.")
                            || name.startsWith(ROOM + "read.")
                            || name.startsWith(ROOM + "problem."));
        }

        @Test
        void noStaticFieldCanBeSet() {
            assertNoStaticFieldCanBeSet(PROCESSOR);
        }

        private static void assertSees(String room, Predicate<String> allowed) {
            Path folder = PROCESSOR.resolve("io/claimwright/processor").resolve(room);
            assumeTrue(Files.isDirectory(folder), () -> "the processor has no package " + room + " yet");
            assertThat(sources(folder))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.imports()).allMatch(allowed));
        }
    }

    @Nested
    class GeneratedCode {
        @Test
        void linksToNothingThatIsNotExported() {
            assumeTrue(Files.isDirectory(CASES), "there are no golden files beside this module");
            List<Source> goldens = sources(CASES).stream()
                    .filter(source -> source.path().contains("/expected/"))
                    .toList();

            assertThat(goldens)
                    .isNotEmpty()
                    .allSatisfy(golden -> assertThat(golden.text())
                            .doesNotContain("io.claimwright.internal", "com.auth0", "com.fasterxml"));
        }
    }

    private static void assertNoStaticFieldCanBeSet(Path root) {
        assertThat(sources(root))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.text()).doesNotContainPattern(MUTABLE_STATIC));
    }

    private static Set<String> packagesThatName(Path root, String prefix) {
        return sources(root).stream()
                .filter(source -> !source.names(prefix).isEmpty())
                .map(Source::packageName)
                .collect(toCollection(TreeSet::new));
    }

    private static List<Source> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Java file without its comments. */
    private record Source(String path, String text) {
        private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
        private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
        private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.*]+);");

        static Source read(Path file) {
            try {
                String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
                return new Source(file.toString().replace('\\', '/'), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String packageName() {
            return PACKAGE.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> imports() {
            return IMPORT.matcher(text).results().map(match -> match.group(1)).toList();
        }

        /** The qualified names with this prefix that stand anywhere in the code. */
        List<String> names(String prefix) {
            return Pattern.compile("\\b" + Pattern.quote(prefix) + "[\\w.]+")
                    .matcher(withoutPackage())
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        private String withoutPackage() {
            return PACKAGE.matcher(text).replaceFirst("");
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
