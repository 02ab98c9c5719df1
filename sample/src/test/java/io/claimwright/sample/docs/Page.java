package io.claimwright.sample.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** A page of the documentation: Markdown, as far as the tests need to understand it. */
record Page(Path file, List<String> lines) {
    /** The tests run in the folder of their module, one below that of the whole. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** A block of code: what it says after its three backticks, and the heading above it. */
    record Fence(Path file, int line, String heading, String language, List<String> lines) {
        @Override
        public String toString() {
            return ROOT.relativize(file) + ":" + line;
        }
    }

    static Page of(String name) {
        return of(ROOT.resolve(name));
    }

    private static Page of(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page there is. */
    static Stream<Page> all() {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(Page::of);
    }

    static Stream<Named<Fence>> fences(String language) {
        return all().flatMap(page -> page.fences().stream())
                .filter(fence -> fence.language().equals(language))
                .map(fence -> Named.of(fence.toString(), fence));
    }

    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        String heading = "";
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (start >= 0 && line.strip().equals("```")) {
                String language = lines.get(start).strip().substring(3);
                fences.add(new Fence(file, start + 1, heading, language, lines.subList(start + 1, i)));
                start = -1;
            } else if (start < 0 && line.strip().startsWith("```")) {
                start = i;
            } else if (start < 0 && line.startsWith("#")) {
                heading = line;
            }
        }
        return fences;
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
