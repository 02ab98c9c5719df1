package io.claimwright.benchmarks.table;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param rounds how often everything is measured, in a process of its own each time
 * @param warmUps how many iterations are thrown away
 * @param iterations how many count
 * @param time of an iteration
 */
record Effort(int rounds, int warmUps, int iterations, Duration time) {
    static final Effort QUICK = new Effort(3, 4, 3, Duration.ofMillis(300));
    static final Effort FULL = new Effort(3, 5, 8, Duration.ofSeconds(1));

    /** That everything runs, and nothing more. */
    static final Effort SMOKE = new Effort(1, 1, 1, Duration.ofMillis(20));
}
