package io.claimwright.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One compilation: sources, what is on the class path before the library, and what is said about it. */
final class TestCompilation {
    private static final Pattern OPTIONS = Pattern.compile("(?m)^// Compiled with (-A\\S+(?: -A\\S+)*)$");

    private final TestCompiler compiler;
    private final Path classes;
    private final Path generated;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    private List<Processor> processors = List.of(new JwtProcessor(), new LateTypes());

    private TestCompilation(TestCompiler compiler, Path work) {
        this.compiler = compiler;
        this.classes = folder(work.resolve("classes"));
        this.generated = folder(work.resolve("generated"));
    }

    /** A compilation whose output goes below a folder; that of an earlier one stays there. */
    static TestCompilation in(Path work, TestCompiler compiler) {
        return new TestCompilation(compiler, work);
    }

    /** These files, with the options that a line {@code // Compiled with -A...} in one of them names. */
    TestCompilation sources(List<Path> files) {
        sources.addAll(files);
        files.stream()
                .flatMap(file -> OPTIONS.matcher(SourceFolder.read(file)).results())
                .forEach(line -> options.addAll(List.of(line.group(1).split(" "))));
        return this;
    }

    TestCompilation reversed() {
        Collections.reverse(sources);
        return this;
    }

    /** What was compiled into the same folder earlier is on the class path. */
    TestCompilation overOldClasses() {
        classPath.add(classes);
        return this;
    }

    TestCompilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    TestCompilation processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    CompilationResult run() {
        JavaCompiler tool = compiler.tool();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            // As a location, for ECJ overlooks a module path among its arguments.
            files.setLocationFromPaths(path(), TestLibraries.path(classPath));
            JavaCompiler.CompilationTask task =
                    tool.getTask(out, files, collector, arguments(), null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            boolean success = task.call();
            List<Found> found =
                    collector.getDiagnostics().stream().map(Found::of).toList();
            Map<String, String> texts = SourceFolder.texts(generated);
            return new CompilationResult(success, found, texts, classes, out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        return arguments;
    }

    private StandardLocation path() {
        boolean module = sources.stream().anyMatch(file -> file.endsWith("module-info.java"));
        return module ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
