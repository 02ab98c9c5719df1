package io.claimwright.processor.mutants;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    /** Each number of a seed has dice of its own, so that one mutant can be made again alone. */
    Dice(long seed, int number) {
        random = new SplittableRandom(seed * 1_000_003 + number);
    }

    /** One of them; none where there are none. */
    <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** A number from 0 on, below this one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether something happens that does so once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }
}
