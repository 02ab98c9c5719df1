package io.claimwright.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The javac of this JDK, each time in a process of its own, as a build that was just started has it. */
final class Javac {
    private static final long LONGEST_MINUTES = 10;

    private final Path work;
    private final String libraries;

    /** A javac that keeps its files below a folder; the jars are its class path and processor path. */
    Javac(Path work, String libraries) {
        this.work = work;
        this.libraries = libraries;
    }

    /** How long it takes, from start to exit. */
    Duration compile(List<Path> sources, Path output, String... options) throws IOException, InterruptedException {
        Files.createDirectories(output);
        Path files = Files.write(
                work.resolve("sources.txt"),
                sources.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-encoding",
                "UTF-8",
                "-nowarn",
                "-cp",
                libraries,
                "-processorpath",
                libraries,
                "-d",
                output.toString()));
        command.addAll(List.of(options));
        command.add("@" + files);
        Path said = work.resolve("javac.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("javac has not ended after " + LONGEST_MINUTES + " minutes.");
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("javac failed: " + Files.readString(said));
        }
        return time;
    }
}
