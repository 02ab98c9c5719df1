package io.claimwright.benchmarks.growth;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param warmUps how many slices of each size are thrown away
 * @param slices how many count
 * @param time of a slice
 */
record GrowthEffort(int warmUps, int slices, Duration time) {
    static final GrowthEffort USUAL = new GrowthEffort(150, 150, Duration.ofMillis(5));

    /** That everything runs, and nothing more. */
    static final GrowthEffort SMOKE = new GrowthEffort(0, 1, Duration.ofMillis(1));
}
