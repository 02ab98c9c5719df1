package io.claimwright.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that only copies files that were generated before. What javac takes longer with it than
 * without any is the price of having the same files written by a processor at all: javac enters every
 * class once more, and opens the class files of its class path once more.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyProcessor.FROM)
public final class CopyProcessor extends AbstractProcessor {
    /** The option that names the folder of the files. */
    static final String FROM = "copy.from";

    private static final String ENDING = ".java";

    private boolean copied;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!copied) {
            copied = true;
            Path from = Path.of(processingEnv.getOptions().get(FROM));
            try {
                copy(from);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                String path = from.relativize(source).toString();
                String name = path.substring(0, path.length() - ENDING.length()).replace('/', '.');
                String text = Files.readString(source);
                try (Writer out =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    out.write(text);
                }
            }
        }
    }
}
