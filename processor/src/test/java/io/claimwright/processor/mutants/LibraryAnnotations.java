package io.claimwright.processor.mutants;

import io.claimwright.JwtProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations of the library, found on the class path, as a user could write them. */
final class LibraryAnnotations {
    private static final List<String> STRINGS = List.of(
            "\"\"",
            "\"exp\"",
            "\"sub\"",
            "\"aud\"",
            "\"type\"",
            "\"password\"",
            "\"x y\"",
            "\"class\"",
            "\"a\\\"b\\\\\"",
            "\"\\ud800\"",
            "\"é\"",
            "\"$L $S $T %s {0}\"",
            "\"\\u0000\"",
            "\"*/\"",
            "\"a\" + 1",
            "null",
            "MISSING",
            "1");
    private static final List<String> JDK = List.of(
            "@Deprecated",
            "@Deprecated(forRemoval = true)",
            "@Override",
            "@SafeVarargs",
            "@FunctionalInterface",
            "@SuppressWarnings(\"all\")",
            "@Missing",
            "@org.jspecify.annotations.Nullable",
            "@java.lang.annotation.Repeatable(JwtProfile.class)");

    private final Map<String, Class<?>> bySimpleName = new TreeMap<>();

    LibraryAnnotations() {
        for (String name : classes()) {
            Class<?> type = load("io.claimwright." + name);
            if (type.isAnnotation()) {
                bySimpleName.put(type.getSimpleName(), type);
            }
        }
    }

    private static List<String> classes() {
        try {
            Path place = Path.of(JwtProfile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("io").resolve("claimwright"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JwtProfile.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean knows(String simpleName) {
        return bySimpleName.containsKey(simpleName);
    }

    /** One of ours, or sometimes of the JDK. */
    String any(Scene scene) {
        return scene.dice.onceIn(5)
                ? scene.dice.one(JDK).orElseThrow()
                : use(scene.dice.one(List.copyOf(bySimpleName.keySet())).orElseThrow(), scene);
    }

    /** One of ours with some arguments. */
    String use(String simpleName, Scene scene) {
        Class<?> type = bySimpleName.get(simpleName);
        String arguments = Arrays.stream(type.getDeclaredMethods())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .filter(attribute -> attribute.getDefaultValue() == null || scene.dice.onceIn(3))
                .map(attribute -> attribute.getName() + " = " + value(attribute.getReturnType(), scene))
                .collect(Collectors.joining(", "));
        return "@" + type.getName() + "(" + arguments + ")";
    }

    private String value(Class<?> type, Scene scene) {
        if (type.isArray()) {
            String one = value(type.getComponentType(), scene);
            return scene.dice.of(
                    "{}",
                    one,
                    "{" + one + "}",
                    "{" + one + ", " + one + "}",
                    "{" + one + ", " + value(type.getComponentType(), scene) + "}");
        }
        if (type.isEnum()) {
            Object constant = scene.dice.of(type.getEnumConstants());
            return type.getCanonicalName() + "." + constant;
        }
        if (type.isAnnotation()) {
            return any(scene);
        }
        return type == boolean.class
                ? scene.dice.of("true", "false", "true")
                : type == Class.class
                        ? scene.words.type() + ".class"
                        : scene.dice.one(STRINGS).orElseThrow();
    }

    /** Another value of the same kind. */
    String alike(String value, Scene scene) {
        if (value.equals("true") || value.equals("false")) {
            return scene.dice.of("true", "false", "null", "!" + value);
        }
        if (value.endsWith(".class")) {
            return scene.words.type() + ".class";
        }
        return value.startsWith("\"")
                ? scene.dice.one(STRINGS).orElseThrow()
                : scene.dice.of("null", value + value, scene.words.name(), scene.words.type() + ".class");
    }
}
