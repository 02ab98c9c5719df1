package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.CommandLine.Printed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command lines of the compilers, with the processor on its own path: what a build file comes to in the end. */
final class CommandLineTest {
    private static final Path CASES = SourceFolder.RESOURCES.resolve("cases");
    private static final Path SHOP = CASES.resolve(Path.of("profile", "shop"));
    private static final Path SERVLETS = CASES.resolve(Path.of("module", "servlets"));

    @TempDir
    Path work;

    private Path classes;
    private Path generated;

    @BeforeEach
    void folders() {
        classes = work.resolve("classes");
        generated = work.resolve("generated");
        SourceFolder.write(generated.resolve("of.txt"), "");
        SourceFolder.write(classes.resolve("of.txt"), "");
    }

    /** With -Werror, for which a warning of ours or about what we generate is an error. */
    @ParameterizedTest
    @EnumSource
    void ofJdk25ForRelease17AndForItself(TestCompiler compiler) {
        Assumptions.assumeTrue(Jdk25.home().isPresent(), Jdk25.MISSING);
        for (String release : List.of("17", "25")) {
            CommandLine line = CommandLine.on(Jdk25.home().orElseThrow(), compiler);
            List<String> lint =
                    compiler == TestCompiler.JAVAC ? List.of("-Xlint:all,-processing", "-Werror") : List.of();
            assertGood(line.run(arguments(release, lint, processing(), SourceFolder.files(SHOP.resolve("input")))));
            assertGenerated(SHOP);
        }
    }

    /** The processor is a module as well, and found as one. */
    @Test
    void ofJavacOnTheModulePath() {
        List<String> processor = List.of("--processor-module-path", CommandLine.path(TestLibraries.processor()));
        assertGood(javac(modules(processor, SourceFolder.files(SERVLETS.resolve("input")))));
        assertGenerated(SERVLETS);
    }

    @ParameterizedTest
    @EnumSource
    void inTwoSteps(TestCompiler compiler) {
        List<Path> sources = SourceFolder.files(SHOP.resolve("input"));
        CommandLine line = CommandLine.of(compiler);
        assertGood(line.run(arguments("17", List.of("-proc:only"), processing(), sources)));
        assertGenerated(SHOP);
        assertThat(classes.resolve("shop/ShopToken.class")).doesNotExist();

        assertGood(line.run(arguments("17", List.of("-proc:none"), List.of(), withGenerated(sources))));
        assertThat(classes.resolve("shop/ShopToken.class")).exists();
        assertThat(classes.resolve("shop/ProtectedServletGuards.class")).exists();
    }

    /**
     * ECJ puts what any processor generates into the unnamed module, where the module's own types are not
     * seen. That fails, and is never a build without guards; javac can take the first of two steps.
     */
    @Test
    void ofEcjOnTheModulePathOverWhatJavacHasGenerated() {
        List<Path> sources = SourceFolder.files(SERVLETS.resolve("input"));
        assertThat(CommandLine.of(TestCompiler.ECJ)
                        .run(modules(processing(), sources))
                        .success())
                .isFalse();

        List<String> only = new ArrayList<>(processing());
        only.add("-proc:only");
        assertGood(javac(modules(only, sources)));
        assertGenerated(SERVLETS);
        List<String> second = modules(List.of("-proc:none"), withGenerated(sources));
        assertGood(CommandLine.of(TestCompiler.ECJ).run(second));
        assertThat(classes.resolve("servlets/PageGuards.class")).exists();
    }

    private static Printed javac(List<String> arguments) {
        return CommandLine.of(TestCompiler.JAVAC).run(arguments);
    }

    /** The class path goes first: ECJ forgets the processor path where the class path follows it. */
    private List<String> arguments(String release, List<String> options, List<String> processing, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-cp", CommandLine.path(TestLibraries.path(List.of()))));
        arguments.addAll(List.of("--release", release));
        arguments.addAll(options);
        return with(arguments, processing, sources);
    }

    private List<String> modules(List<String> processing, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-cp", classes.toString(), "--release", "17"));
        arguments.addAll(List.of("--module-path", CommandLine.path(TestLibraries.path(List.of()))));
        return with(arguments, processing, sources);
    }

    private List<String> with(List<String> arguments, List<String> processing, List<Path> sources) {
        arguments.addAll(processing);
        arguments.addAll(CommandLine.arguments("-encoding", "UTF-8", "-d", classes, "-s", generated));
        sources.forEach(file -> arguments.addAll(CommandLine.arguments(file)));
        return arguments;
    }

    private static List<String> processing() {
        return List.of("-processorpath", CommandLine.path(TestLibraries.processor()));
    }

    private List<Path> withGenerated(List<Path> sources) {
        List<Path> all = new ArrayList<>(sources);
        all.addAll(SourceFolder.files(generated));
        return all;
    }

    private static void assertGood(Printed printed) {
        assertThat(printed.success()).as(printed.output()).isTrue();
        assertThat(printed.output()).isEmpty();
    }

    private void assertGenerated(Path folder) {
        Map<String, String> expected = SourceFolder.texts(folder.resolve("expected"));
        assertThat(SourceFolder.texts(generated)).isEqualTo(expected).isNotEmpty();
    }
}
