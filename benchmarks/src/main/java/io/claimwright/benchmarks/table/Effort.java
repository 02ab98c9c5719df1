package io.claimwright.benchmarks.table;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param rounds how often everything is measured, in a process of its own each time
 * @param warmUps how many iterations are thrown away
 * @param iterations how many count
 * @param time of an iteration
 * @param unseen how many tokens take turns where none is to be remembered
 */
record Effort(int rounds, int warmUps, int iterations, Duration time, int unseen) {
    /** More tokens of any algorithm than the signature cache has room for. */
    private static final int MORE_THAN_REMEMBERED = 8_192;

    /** More than two seconds to warm up; less, and some of what others measure is done by code half compiled. */
    static final Effort QUICK = new Effort(3, 9, 3, Duration.ofMillis(250), MORE_THAN_REMEMBERED);

    static final Effort FULL = new Effort(3, 8, 5, Duration.ofSeconds(1), MORE_THAN_REMEMBERED);

    /** That everything runs, and nothing more. */
    static final Effort SMOKE = new Effort(1, 1, 1, Duration.ofMillis(20), 64);
}
