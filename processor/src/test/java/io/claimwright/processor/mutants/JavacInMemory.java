package io.claimwright.processor.mutants;

import io.claimwright.processor.TestLibraries;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Javac, which keeps the jars open and writes nothing; it looks at method bodies, but makes no classes. */
final class JavacInMemory implements Compiler {
    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-processing", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "-XDshould-stop.ifNoError=FLOW");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager onClassPath = files(StandardLocation.CLASS_PATH);
    private final StandardJavaFileManager onModulePath = files(StandardLocation.MODULE_PATH);

    private StandardJavaFileManager files(StandardLocation path) {
        StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(path, TestLibraries.path(List.of()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isStrict() {
        return true;
    }

    @Override
    public boolean takes(Sources sources) {
        return true;
    }

    @Override
    public Outcome compile(Sources sources, List<? extends Processor> processors) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        MemoryFiles files = new MemoryFiles(sources.isModule() ? onModulePath : onClassPath);
        JavaCompiler.CompilationTask task =
                javac.getTask(out, files, collector, OPTIONS, null, MemoryFiles.sources(sources));
        task.setProcessors(processors);
        boolean success = false;
        Throwable thrown = null;
        try {
            success = task.call();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            thrown = e;
        }
        if (out.toString().contains("\tat ")) {
            thrown = new IllegalStateException(out.toString());
        }
        return new Outcome(
                success, collector.getDiagnostics().stream().map(Said::of).toList(), Optional.ofNullable(thrown));
    }

    @Override
    public void close() {
        try (onClassPath;
                onModulePath) {
            // for both
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
