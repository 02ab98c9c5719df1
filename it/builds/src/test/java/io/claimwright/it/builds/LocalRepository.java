package io.claimwright.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A local repository for one test: links to all that the running build has downloaded, and beside it
 * the runtime and the processor as they were just compiled. Nothing is written to the real one.
 */
final class LocalRepository implements AutoCloseable {
    private static final Path ROOT = Path.of("..", "..");
    private static final String OURS = "claimwright";

    private final Path folder;

    private LocalRepository(Path folder) {
        this.folder = folder;
    }

    static LocalRepository in(Path folder) throws IOException {
        Path real = Path.of(System.getProperty("maven.repository"));
        link(real, folder, "io");
        link(real.resolve("io"), folder.resolve("io"), OURS);
        LocalRepository repository = new LocalRepository(folder);
        repository.add("claimwright-parent", ROOT);
        repository.add("claimwright-runtime", ROOT.resolve("runtime"));
        repository.add("claimwright-processor", ROOT.resolve("processor"));
        return repository;
    }

    Path folder() {
        return folder;
    }

    /** Links to everything in a folder but to one, which is made anew. */
    private static void link(Path from, Path to, String but) throws IOException {
        Files.createDirectories(to.resolve(but));
        if (!Files.isDirectory(from)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> all = Files.list(from)) {
            children = all.filter(each -> !each.endsWith(but)).toList();
        }
        for (Path child : children) {
            Files.createSymbolicLink(to.resolve(child.getFileName()), child.toAbsolutePath());
        }
    }

    /** Takes the links away, so that what empties the folder never comes near to what they lead to. */
    @Override
    public void close() throws IOException {
        for (Path place : List.of(folder, folder.resolve("io"))) {
            try (Stream<Path> all = Files.list(place)) {
                for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    private void add(String artifact, Path module) throws IOException {
        String version = System.getProperty("project.version");
        Path place = Files.createDirectories(folder.resolve(Path.of("io", OURS, artifact, version)));
        String name = artifact + "-" + version;
        Files.copy(module.resolve("pom.xml"), place.resolve(name + ".pom"));
        Path classes = module.resolve(Path.of("target", "classes"));
        if (Files.isDirectory(classes)) {
            jar(classes, place.resolve(name + ".jar"));
        }
    }

    /** Of the classes, so that it is never the jar of a build before this one. */
    private static void jar(Path classes, Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        int status =
                tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(status).as("the jar of %s", classes).isZero();
    }
}
