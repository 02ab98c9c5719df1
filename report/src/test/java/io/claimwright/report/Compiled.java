package io.claimwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.fasterxml.jackson.core.JsonFactory;
import io.claimwright.JwtProfile;
import jakarta.servlet.Servlet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Sources that were compiled with the processor, or without it, into a folder of their own. */
public final class Compiled {
    private static final List<Class<?>> LIBRARIES =
            List.of(JwtProfile.class, JWT.class, JsonFactory.class, Servlet.class, Nullable.class);

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    private boolean processed = true;

    private Compiled(Path folder) {
        this.folder = folder;
    }

    /** Into the folder {@code target/classes} below this one. */
    public static Compiled in(Path module) {
        return new Compiled(module);
    }

    public Compiled source(String name, String text) {
        try {
            Path file = folder.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A folder of sources among the test's resources. */
    public Compiled app(String name) {
        Path app = Path.of("src", "test", "resources", "apps", name);
        try (Stream<Path> files = Files.walk(app)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Compiled with(Path classes) {
        classPath.add(classes);
        return this;
    }

    public Compiled option(String option) {
        options.add(option);
        return this;
    }

    public Compiled withoutProcessor() {
        processed = false;
        return this;
    }

    /** The folder of classes. */
    public Path run() {
        Path classes = folder.resolve("target").resolve("classes");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            options.addAll(
                    List.of("--release", "17", "-encoding", "UTF-8", "-d", classes.toString(), "-cp", classPath()));
            if (!processed) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (processed) {
                task.setProcessors(List.of(processor()));
            }
            assertThat(task.call()).as(() -> said(Diagnostic.Kind.ERROR)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    /** As a build finds it. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(found -> found.type().getName().startsWith("io.claimwright"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** What the compiler said of a kind. */
    public String said(Diagnostic.Kind kind) {
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == kind)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private String classPath() {
        return Stream.concat(classPath.stream(), LIBRARIES.stream().map(Compiled::place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar of a folder, with each name behind this prefix. */
    public static Path jar(Path classes, Path jar, String prefix) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(prefix + name));
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
