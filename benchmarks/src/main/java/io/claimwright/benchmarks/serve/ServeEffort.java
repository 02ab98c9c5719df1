package io.claimwright.benchmarks.serve;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmUpRequests how many requests each server answers before they count
 * @param warmUp how long it may take for them
 * @param rounds how often each is measured
 * @param time of a round of one server
 * @param starts how often each is started anew
 */
public record ServeEffort(int warmUpRequests, Duration warmUp, int rounds, Duration time, int starts) {
    /** A minute on a quiet machine. */
    public static final ServeEffort QUICK =
            new ServeEffort(100_000, Duration.ofSeconds(7), 40, Duration.ofMillis(200), 5);

    /** Three minutes. */
    public static final ServeEffort FULL =
            new ServeEffort(300_000, Duration.ofSeconds(40), 120, Duration.ofMillis(250), 11);

    /** That everything runs, and nothing more. */
    public static final ServeEffort SMOKE = new ServeEffort(100, Duration.ofMillis(50), 1, Duration.ofMillis(50), 1);

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
