package io.claimwright.benchmarks.table;

import io.claimwright.benchmarks.serve.ServeBenchmark;
import io.claimwright.benchmarks.serve.ServeEffort;
import io.claimwright.benchmarks.serve.StartBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The commands {@code quick} and {@code full}. */
public final class TableCommand {
    private TableCommand() {}

    /**
     * Measures and prints a line for each figure.
     *
     * @param words {@code quick}, {@code full} or {@code smoke}
     * @throws IOException if the keys can't be written, or a server does not answer
     * @throws InterruptedException if somebody stops it
     */
    public static void run(List<String> words) throws IOException, InterruptedException {
        Effort effort = switch (words.get(0)) {
            case "quick" -> Effort.QUICK;
            case "full" -> Effort.FULL;
            default -> Effort.SMOKE;
        };
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            new TokenTable(new Measurements(folder, effort), System.out).print();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        ServeEffort serve = ServeEffort.of(words.get(0));
        ServeBenchmark.run(serve, System.out);
        if (!words.get(0).equals("quick")) {
            StartBenchmark.run(serve, System.out);
        }
    }
}
