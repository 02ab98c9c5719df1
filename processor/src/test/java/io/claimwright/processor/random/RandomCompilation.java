package io.claimwright.processor.random;

import io.claimwright.processor.JwtProcessor;
import io.claimwright.processor.TestLibraries;
import io.claimwright.processor.random.types.Money;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many profiles with the processor in one call of javac. */
final class RandomCompilation {
    private RandomCompilation() {}

    /**
     * Compiles.
     *
     * @param sources the text of each {@code Shop} by its package
     * @return what javac said, empty where all is well
     */
    static String run(Map<String, String> sources, Path work) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path folder = Files.createDirectories(work.resolve("sources").resolve(source.getKey()));
            files.add(Files.writeString(folder.resolve("Shop.java"), source.getValue()));
        }
        Path classes = Files.createDirectories(work.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, TestLibraries.path(List.of(TestLibraries.place(Money.class))));
            List<String> options =
                    List.of("--release", "17", "-nowarn", "-d", classes.toString(), "-s", classes.toString());
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new JwtProcessor()));
            return task.call() ? "" : said.toString();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
