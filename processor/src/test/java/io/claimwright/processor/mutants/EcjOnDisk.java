package io.claimwright.processor.mutants;

import io.claimwright.processor.SourceFolder;
import io.claimwright.processor.TestLibraries;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** ECJ, which wants its files on a disk. */
final class EcjOnDisk implements Compiler {
    private final Path work;

    EcjOnDisk(Path work) {
        this.work = work;
    }

    @Override
    public boolean isStrict() {
        return false;
    }

    /** ECJ finds no modules through javax.tools. */
    @Override
    public boolean takes(Sources sources) {
        return !sources.isModule();
    }

    @Override
    public Outcome compile(Sources sources, List<? extends Processor> processors) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        JavaCompiler ecj = new EclipseCompiler();
        boolean success = false;
        Throwable thrown = null;
        try (StandardJavaFileManager files =
                ecj.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path input = Files.createDirectories(work.resolve("input"));
            Path generated = Files.createDirectories(work.resolve("generated"));
            Path classes = Files.createDirectories(work.resolve("classes"));
            SourceFolder.write(input, sources.files());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, TestLibraries.path(List.of()));
            JavaCompiler.CompilationTask task = ecj.getTask(
                    out,
                    files,
                    collector,
                    List.of("--release", "17", "-s", generated.toString(), "-d", classes.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(SourceFolder.files(input)));
            task.setProcessors(processors);
            success = task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            thrown = e;
        }
        List<Said> said = collector.getDiagnostics().stream().map(Said::of).toList();
        close();
        return new Outcome(success, said, Optional.ofNullable(thrown).or(() -> thrown(said)));
    }

    /** What comes out of a processor is an error like others, which names a file by chance. */
    private static Optional<Throwable> thrown(List<Said> said) {
        return said.stream()
                .map(Said::text)
                .filter(text -> text.startsWith("Internal compiler error"))
                .findFirst()
                .map(IllegalStateException::new);
    }

    @Override
    public void close() {
        if (Files.exists(work)) {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
