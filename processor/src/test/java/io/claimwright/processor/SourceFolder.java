package io.claimwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of sources: files below them by their relative names. */
public final class SourceFolder {
    /** Where the sources of the tests are; Maven runs them in the module's folder. */
    public static final Path RESOURCES = Path.of("src", "test", "resources");

    private SourceFolder() {}

    /** The Java files below a folder, in order of their names. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts below a folder by their relative names. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
        }
        return texts;
    }

    /** Every folder below this one that has a certain child. */
    public static List<Path> folders(Path folder, String child) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> Files.isDirectory(each.resolve(child)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands directly in a folder, in order. */
    public static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path folder, Map<String, String> texts) {
        texts.forEach((name, text) -> write(folder.resolve(name), text));
    }

    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the Java files below a folder. */
    static void empty(Path folder) {
        for (Path file : files(folder)) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
