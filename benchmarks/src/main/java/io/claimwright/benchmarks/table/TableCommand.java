package io.claimwright.benchmarks.table;

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
     * @throws IOException if the keys can't be written
     */
    public static void run(List<String> words) throws IOException {
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
    }
}
