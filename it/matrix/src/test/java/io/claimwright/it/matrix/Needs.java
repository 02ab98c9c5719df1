package io.claimwright.it.matrix;

import io.claimwright.JwtRequired;
import io.claimwright.RefusalKind;
import io.claimwright.TokenLocation;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of what there must be a row, as the library itself has it; what is new there is a hole until it has one. */
final class Needs {
    private Needs() {}

    static String loader(Class<? extends Annotation> loader) {
        return "@" + loader.getSimpleName() + " answers";
    }

    static String failing(Class<? extends Annotation> loader) {
        return "@" + loader.getSimpleName() + " throws";
    }

    static String guardArgument(String name, boolean yes) {
        return "@JwtRequired(" + name + ") " + (yes ? "lets in" : "refuses");
    }

    static String location(TokenLocation location) {
        return "a token in " + location;
    }

    static String refusal(RefusalKind kind) {
        return "a refusal of the kind " + kind;
    }

    static String design(Design line) {
        return "the design: " + line;
    }

    /** All of them. */
    static Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (Class<? extends Annotation> loader : loaders()) {
            all.add(loader(loader));
            all.add(failing(loader));
        }
        for (Method argument : JwtRequired.class.getDeclaredMethods()) {
            all.add(guardArgument(argument.getName(), true));
            all.add(guardArgument(argument.getName(), false));
        }
        for (TokenLocation location : TokenLocation.values()) {
            all.add(location(location));
        }
        for (RefusalKind kind : RefusalKind.values()) {
            all.add(refusal(kind));
        }
        for (Design line : Design.values()) {
            all.add(design(line));
        }
        return all;
    }

    /** Those of which these lines have no example. */
    static Set<String> without(Collection<? extends Line> lines) {
        Set<String> holes = all();
        lines.forEach(line -> holes.removeAll(line.covers()));
        return holes;
    }

    /** The annotations for loaders, as they lie in the library. */
    static List<Class<? extends Annotation>> loaders() {
        Path library = library();
        try {
            if (Files.isDirectory(library)) {
                return loaders(library);
            }
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                return loaders(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path library() {
        try {
            URI place = JwtRequired.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<? extends Annotation>> loaders(Path root) throws IOException {
        List<Class<? extends Annotation>> loaders = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("io/claimwright"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Loader.class")) {
                    annotation("io.claimwright." + name.replace(".class", "")).ifPresent(loaders::add);
                }
            }
        }
        return loaders;
    }

    private static Optional<Class<? extends Annotation>> annotation(String name) {
        try {
            Class<?> type = Class.forName(name);
            return type.isAnnotation() ? Optional.of(type.asSubclass(Annotation.class)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
