package io.claimwright.it.containers;

import io.claimwright.it.servers.Container;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A folder that a container deploys, put together from classes that are here and classes that are compiled for it. */
final class WebappFolder {
    private final Path root;
    private final Path classes;

    private WebappFolder(Path root) throws IOException {
        this.root = root;
        this.classes = Files.createDirectories(root.resolve("WEB-INF/classes"));
    }

    static WebappFolder at(Path root) throws IOException {
        return new WebappFolder(root);
    }

    /** The folder, for deployment under a path. */
    Container.Webapp under(String path) {
        return new Container.Webapp(path, root);
    }

    /** Writes {@code web.xml} with these elements. */
    WebappFolder webXml(String elements) throws IOException {
        Files.writeString(root.resolve("WEB-INF/web.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
                %s
                </web-app>
                """.formatted(elements));
        return this;
    }

    /** Copies all classes of the package to which this class belongs. */
    WebappFolder packageOf(Class<?> member) throws IOException {
        String inside = member.getPackageName().replace('.', '/');
        Path target = Files.createDirectories(classes.resolve(inside));
        try (Stream<Path> files = Files.list(origin(member).resolve(inside))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        return this;
    }

    /** Puts the jar to which this class belongs into {@code WEB-INF/lib}. */
    WebappFolder jarOf(Class<?> member) throws IOException {
        Path origin = origin(member);
        Path jar = Files.createDirectories(root.resolve("WEB-INF/lib")).resolve(member.getSimpleName() + ".jar");
        if (Files.isRegularFile(origin)) {
            Files.copy(origin, jar);
        } else {
            pack(origin, jar); // Maven has compiled it, but packed nothing
        }
        return this;
    }

    /** Compiles a class as somebody does who has forgotten the processor. */
    WebappFolder compiledWithoutProcessor(String name, String source) throws IOException {
        Path file = root.resolve(name + ".java");
        Files.writeString(file, source);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17"));
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        arguments.addAll(List.of("-cp", classPath, "-d", classes.toString()));
        arguments.add(file.toString());
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException("does not compile:\n" + source);
        }
        Files.delete(file);
        return this;
    }

    private static Path origin(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
