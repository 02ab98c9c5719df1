package io.claimwright.benchmarks.growth;

import java.time.Duration;
import java.util.List;

/**
 * How long is measured.
 *
 * @param rounds how often everything is measured, in a process of its own each time
 * @param warmUps how many iterations are thrown away
 * @param iterations how many count
 * @param time of an iteration
 * @param all whether each size is measured, or only the smallest and the largest
 */
record GrowthEffort(int rounds, int warmUps, int iterations, Duration time, boolean all) {
    static final GrowthEffort USUAL = new GrowthEffort(2, 3, 5, Duration.ofMillis(300), true);

    /** That everything runs, and nothing more. */
    static final GrowthEffort SMOKE = new GrowthEffort(1, 0, 1, Duration.ofMillis(10), false);

    List<Integer> sizes(Growth growth) {
        return all ? growth.sizes() : List.of(growth.smallest(), growth.largest());
    }
}
