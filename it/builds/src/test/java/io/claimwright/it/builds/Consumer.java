package io.claimwright.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A user's project on disk, which is changed and built with the Maven that runs the tests. */
final class Consumer {
    private static final List<String> VERSIONS = List.of(
            "jackson.version",
            "servlet-api.version",
            "clean-plugin.version",
            "compiler-plugin.version",
            "jar-plugin.version",
            "resources-plugin.version",
            "surefire-plugin.version");

    private final Path folder;
    private final LocalRepository repository;

    private Consumer(Path folder, LocalRepository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** A copy of a project of the tests. */
    static Consumer of(String project, Path folder, LocalRepository repository) throws IOException {
        Path from = Path.of("src", "test", "projects", project);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path to = folder.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
        return new Consumer(folder, repository);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Changes one file, which is newer afterwards than all that was built. */
    Consumer change(String name, String from, String to) throws IOException {
        String text = text(name);
        assertThat(text).contains(from);
        Files.writeString(file(name), text.replace(from, to));
        return this;
    }

    /** Builds it, which has to go well, and returns what Maven printed. */
    String build(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(maven(), "-B", "-o", "-ntp", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + repository.folder());
        // Where an artifact came from is written beside it; here nobody needs to ask.
        command.add("-Daether.enhancedLocalRepository.trackingFilename=none.repositories");
        command.add("-Dclaimwright.version=" + System.getProperty("project.version"));
        VERSIONS.forEach(each -> command.add("-D" + each + "=" + System.getProperty(each)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "MAVEN_CONFIG"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static String maven() {
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        return Path.of(System.getProperty("maven.home"), "bin", name).toString();
    }

    /** What a class of the project tells that is run with what was built last. */
    Object tell(String className) throws IOException, ReflectiveOperationException {
        URL[] urls = {
            file("app/target/classes").toUri().toURL(),
            file("claims/target/classes").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(urls, Consumer.class.getClassLoader())) {
            Object told = loader.loadClass(className).getConstructor().newInstance();
            return ((Supplier<?>) told).get();
        }
    }
}
