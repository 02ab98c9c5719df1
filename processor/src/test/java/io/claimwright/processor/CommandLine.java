package io.claimwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A compiler's own command line in a JVM of its own, as a script or a build tool that forks runs it:
 * no {@code javax.tools} and no class loader of ours between them, and a machine that may be another.
 */
final class CommandLine {
    private static final long MINUTES = 5;

    private final TestCompiler compiler;
    private final Path javaHome;
    private final List<String> jvm = new ArrayList<>();
    private final Map<String, String> variables = new TreeMap<>();

    private CommandLine(TestCompiler compiler, Path javaHome) {
        this.compiler = compiler;
        this.javaHome = javaHome;
    }

    /** This JDK's own, or ECJ on it. */
    static CommandLine of(TestCompiler compiler) {
        return on(Path.of(System.getProperty("java.home")), compiler);
    }

    static CommandLine on(Path javaHome, TestCompiler compiler) {
        return new CommandLine(compiler, javaHome);
    }

    /** Options of the JVM, such as another locale. */
    CommandLine jvm(List<String> options) {
        jvm.addAll(options);
        return this;
    }

    CommandLine variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Printed run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve(Path.of("bin", "java")).toString());
        command.addAll(jvm);
        command.addAll(main());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The launchers take options from these, and print a line about it.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(variables);
        return finish(builder);
    }

    private static Printed finish(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the compiler does not end: " + output);
            }
            return new Printed(process.exitValue() == 0, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> main() {
        return compiler == TestCompiler.JAVAC
                ? List.of("-m", "jdk.compiler/com.sun.tools.javac.Main")
                : List.of(
                        "-cp",
                        TestLibraries.place(org.eclipse.jdt.core.compiler.batch.BatchCompiler.class)
                                .toString(),
                        "org.eclipse.jdt.internal.compiler.batch.Main",
                        "-nowarn");
    }

    /** Paths as one argument. */
    static String path(List<Path> paths) {
        return paths.stream()
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** A list of arguments, of which paths are made absolute and written out. */
    static List<String> arguments(Object... arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof Path file ? file.toAbsolutePath() : each)
                .map(Object::toString)
                .toList();
    }

    @Override
    public String toString() {
        return compiler.name().toLowerCase(Locale.ROOT) + " on " + javaHome.getFileName() + " " + jvm;
    }

    /**
     * What came of it.
     *
     * @param success whether the compiler said so
     * @param output all that it printed
     */
    record Printed(boolean success, String output) {}
}
