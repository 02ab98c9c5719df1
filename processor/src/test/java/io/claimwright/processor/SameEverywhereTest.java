package io.claimwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.CommandLine.Printed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same sources give the same bytes on every machine, whatever its language, encoding, time zone,
 * line ends, compiler and JDK are, and in whatever order its file system lists the sources.
 */
final class SameEverywhereTest {
    private static final Path CASES = SourceFolder.RESOURCES.resolve("cases");
    private static final String TURKISH = "-Duser.language=tr";
    private static final String LINES_OF_WINDOWS = "-Dline.separator=\r\n";
    private static final String FAR_EAST = "-Duser.timezone=Pacific/Kiritimati";

    /** Machines far from the one that wrote the expected files. */
    private static final List<Machine> MACHINES = List.of(
            new Machine(TestCompiler.JAVAC, false, TURKISH, "-Dfile.encoding=ISO-8859-9", LINES_OF_WINDOWS),
            new Machine(TestCompiler.ECJ, false, TURKISH, "-Dfile.encoding=ISO-8859-9", LINES_OF_WINDOWS),
            new Machine(TestCompiler.JAVAC, false, "-Duser.language=ar", "-Dfile.encoding=US-ASCII", FAR_EAST),
            new Machine(TestCompiler.JAVAC, true, "-Duser.language=th", "-Duser.country=TH", FAR_EAST),
            new Machine(TestCompiler.ECJ, true, "-Duser.language=hi", "-Dfile.encoding=COMPAT"));

    private static int same;

    static Stream<Machine> machines() {
        return MACHINES.stream();
    }

    private record Machine(TestCompiler compiler, boolean on25, List<String> options) {
        Machine(TestCompiler compiler, boolean on25, String... options) {
            this(compiler, on25, List.of(options));
        }

        CommandLine commandLine() {
            Assumptions.assumeTrue(!on25 || Jdk25.home().isPresent(), Jdk25.MISSING);
            CommandLine line = on25 ? CommandLine.on(Jdk25.home().orElseThrow(), compiler) : CommandLine.of(compiler);
            return line.jvm(options).variable("LC_ALL", "C");
        }
    }

    @TempDir
    Path work;

    @ParameterizedTest
    @MethodSource("machines")
    void bytesAreTheSame(Machine machine) {
        Path generated = work.resolve("generated");
        SourceFolder.write(generated.resolve("kept.txt"), "");
        List<String> arguments = new ArrayList<>(CommandLine.arguments(
                "-cp", CommandLine.path(TestLibraries.path(List.of())), "--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(CommandLine.arguments("-processorpath", CommandLine.path(TestLibraries.processor())));
        arguments.addAll(CommandLine.arguments("-d", work.resolve("classes"), "-s", generated));
        List<Path> sources = new ArrayList<>(cases("input"));
        Collections.shuffle(sources, new Random(MACHINES.indexOf(machine)));
        sources.forEach(file -> arguments.addAll(CommandLine.arguments(file)));

        Printed printed = machine.commandLine().run(arguments);

        assertThat(printed.success()).as(printed.output()).isTrue();
        assertSame(SourceFolder.texts(generated));
        same++;
    }

    private static void assertSame(Map<String, String> texts) {
        Map<String, String> expected = new TreeMap<>();
        folders("expected").forEach(folder -> expected.putAll(SourceFolder.texts(folder)));
        assertThat(texts.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(100);
        texts.forEach((name, text) -> {
            assertThat(text).as(name).isEqualTo(expected.get(name));
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                    .as("%s is ASCII", name)
                    .isTrue();
        });
    }

    /** All in one compilation, but for those with a module of their own and those that need another processor. */
    private static Stream<Path> folders(String child) {
        return SourceFolder.folders(CASES, child).stream()
                .filter(folder -> !folder.startsWith(CASES.resolve("module")))
                .filter(folder -> !folder.startsWith(CASES.resolve("rounds")))
                .map(folder -> folder.resolve(child));
    }

    private static List<Path> cases(String child) {
        return folders(child)
                .flatMap(folder -> SourceFolder.files(folder).stream())
                .toList();
    }

    @AfterAll
    static void tell() {
        System.out.printf("machines: %d of %d give the same bytes%n", same, MACHINES.size());
    }
}
