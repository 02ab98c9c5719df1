package io.claimwright.it.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the cases are. */
final class Corpus {
    private static final Path SHIPPED = Path.of("src/test/resources/corpus");

    private Corpus() {}

    /** The cases of this repository. */
    static List<AttackCase> shipped() throws IOException {
        return in(SHIPPED);
    }

    /** Those of every {@code *.json} in the folder {@code -Dcorpus.dir}, or else the shipped ones. */
    static List<AttackCase> chosen() throws IOException {
        String folder = System.getProperty("corpus.dir");
        return folder == null
                ? shipped()
                : in(Path.of(System.getProperty("corpus.root", "")).resolve(folder));
    }

    private static List<AttackCase> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> AttackCase.read(file).stream())
                    .toList();
        }
    }
}
