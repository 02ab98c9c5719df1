package io.claimwright.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of one place, in order of their names. */
final class ClassFiles {
    /** Takes what was read. */
    interface Taker {
        /**
         * A file.
         *
         * @param name its name within the place, with slashes
         */
        void file(String name, byte[] content);

        /** A file that could not be read. */
        void unreadable(String name);
    }

    private ClassFiles() {}

    static void each(Path place, Taker taker) throws UnreadablePlaceException {
        if (!Files.exists(place)) {
            throw new UnreadablePlaceException("There is no " + place + ". Has it been compiled?");
        }
        try {
            if (Files.isDirectory(place)) {
                ofFolder(place, taker);
            } else {
                ofJar(place, taker);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadablePlaceException(
                    place + " can't be read. A path is a folder of classes, such as target/classes, or a jar.");
        }
    }

    private static void ofFolder(Path folder, Taker taker) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<String> names = files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(ClassFiles::isClass)
                .sorted()
                .toList();
        for (String name : names) {
            take(name, () -> Files.newInputStream(folder.resolve(name)), taker);
        }
    }

    private static void ofJar(Path jar, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(ClassFiles::isClass)
                    .distinct()
                    .sorted()
                    .toList();
            for (String name : names) {
                take(name, () -> zip.getInputStream(zip.getEntry(name)), taker);
            }
        }
    }

    /** Not what describes a module or a package, and not the variants of a class for newer JDKs. */
    private static boolean isClass(String name) {
        return name.endsWith(".class")
                && !name.endsWith("module-info.class")
                && !name.endsWith("package-info.class")
                && !name.startsWith("META-INF/");
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static void take(String name, Source source, Taker taker) {
        byte[] content;
        try (InputStream in = source.open()) {
            content = in.readAllBytes();
        } catch (IOException e) {
            taker.unreadable(name);
            return;
        }
        taker.file(name, content);
    }
}
