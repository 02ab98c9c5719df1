package io.claimwright.benchmarks.serve;

import io.claimwright.benchmarks.FixedHeap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process of this Java with the same class path. It ends when it is closed, or with this one. */
final class FreshJava implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    /** Some library asks for a logger, and no other library here is one. */
    private static final String SILENT_SLF4J = "slf4j.internal.verbosity=ERROR";

    private final Process process;
    private final BufferedReader out;

    FreshJava(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FixedHeap.OPTIONS);
        command.addAll(List.of("-D" + SILENT_SLF4J, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The number that it prints. */
    long number() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("The process has ended without an answer.");
        }
        return Long.parseLong(line);
    }

    /** The time that the processors have spent on it. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
