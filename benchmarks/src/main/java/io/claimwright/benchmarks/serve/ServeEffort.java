package io.claimwright.benchmarks.serve;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmUp how long each server is asked before it counts
 * @param rounds how often each is measured
 * @param time of a round of one server
 * @param starts how often each is started anew
 */
public record ServeEffort(Duration warmUp, int rounds, Duration time, int starts) {
    /** A minute for each figure. */
    public static final ServeEffort QUICK = new ServeEffort(Duration.ofSeconds(3), 16, Duration.ofMillis(500), 5);

    /** Three minutes. */
    public static final ServeEffort FULL = new ServeEffort(Duration.ofSeconds(8), 60, Duration.ofMillis(500), 11);

    /** That everything runs, and nothing more. */
    public static final ServeEffort SMOKE = new ServeEffort(Duration.ofMillis(50), 1, Duration.ofMillis(50), 1);

    /**
     * What a command line asks for.
     *
     * @param word {@code quick}, {@code full} or {@code smoke}
     * @return the effort
     * @throws IllegalArgumentException if the word is none of these
     */
    public static ServeEffort of(String word) {
        return switch (word) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            case "smoke" -> SMOKE;
            default -> throw new IllegalArgumentException(word + " is none of quick, full and smoke.");
        };
    }
}
