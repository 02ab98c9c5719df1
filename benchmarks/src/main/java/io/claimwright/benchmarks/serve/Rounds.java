package io.claimwright.benchmarks.serve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What each variant had in each round. */
final class Rounds {
    private final Map<Variant, List<Double>> values = new EnumMap<>(Variant.class);

    void add(Variant variant, double value) {
        values.computeIfAbsent(variant, any -> new ArrayList<>()).add(value);
    }

    /** The order of a round: each has another first one, for what comes later may have it easier. */
    static List<Variant> order(int round) {
        Variant[] all = Variant.values();
        return IntStream.range(0, all.length)
                .mapToObj(i -> all[(i + round) % all.length])
                .toList();
    }

    double median(Variant variant) {
        return median(of(variant));
    }

    /** The median of what two had in relation to each other in the same rounds, so that a slow one hits both. */
    double ratio(Variant one, Variant other) {
        return median(IntStream.range(0, of(one).size())
                .mapToObj(round -> of(one).get(round) / of(other).get(round))
                .toList());
    }

    /** The median of what one had more in the same rounds. */
    double difference(Variant one, Variant other) {
        return median(IntStream.range(0, of(one).size())
                .mapToObj(round -> of(one).get(round) - of(other).get(round))
                .toList());
    }

    private List<Double> of(Variant variant) {
        return Objects.requireNonNull(values.get(variant));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
