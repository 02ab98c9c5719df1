package io.claimwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK 25 of this machine: what JAVA25_HOME names, or one in a place where JDKs are put, as .ci/run looks for it. */
final class Jdk25 {
    /** Why a test is skipped. */
    static final String MISSING = "no JDK 25 is found: JAVA25_HOME can name one";

    private static final List<String> BELOW = List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/opt");
    private static final List<String> BELOW_HOME =
            List.of(".jdks", ".sdkman/candidates/java", ".local/share/mise/installs/java", ".asdf/installs/java");

    private Jdk25() {}

    static Optional<Path> home() {
        String named = System.getenv("JAVA25_HOME");
        return named != null
                ? Optional.of(Path.of(named))
                : candidates().filter(Jdk25::is).findFirst();
    }

    private static Stream<Path> candidates() {
        Path user = Path.of(System.getProperty("user.home"));
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"))),
                        BELOW.stream().map(Path::of).flatMap(Jdk25::children),
                        BELOW_HOME.stream().map(user::resolve).flatMap(Jdk25::children),
                        children(Path.of("/Library/Java/JavaVirtualMachines"))
                                .map(each -> each.resolve("Contents/Home")))
                .flatMap(each -> each);
    }

    private static Stream<Path> children(Path folder) {
        return Files.isDirectory(folder) ? SourceFolder.children(folder).stream() : Stream.empty();
    }

    /** By the file that says so, without starting it. */
    private static boolean is(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve(Path.of("bin", "javac"))) || !Files.isRegularFile(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"25[.\"].*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
