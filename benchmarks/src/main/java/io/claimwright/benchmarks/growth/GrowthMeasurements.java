package io.claimwright.benchmarks.growth;

import io.claimwright.benchmarks.plot.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * The time of each size, measured in short slices of all sizes in turn, in one process: so whatever else the
 * machine does hits all of them. The first quartile counts, which a few slow slices don't change.
 */
final class GrowthMeasurements {
    private static final int AT_ONCE = 8;

    private final List<GrowthSubject> subjects;
    private final Map<Checker, List<Double>> nanos = new EnumMap<>(Checker.class);

    GrowthMeasurements(Growth growth, GrowthEffort effort, List<Checker> checkers) {
        subjects =
                growth.sizes().stream().map(n -> new GrowthSubject(growth, n)).toList();
        checkers.forEach(checker -> slices(checker, effort, effort.warmUps()));
        checkers.forEach(checker -> nanos.put(
                checker,
                slices(checker, effort, effort.slices()).stream()
                        .map(GrowthMeasurements::firstQuartile)
                        .toList()));
    }

    private List<List<Double>> slices(Checker checker, GrowthEffort effort, int count) {
        List<List<Double>> times = new ArrayList<>();
        subjects.forEach(any -> times.add(new ArrayList<>()));
        for (int slice = 0; slice < count; slice++) {
            for (int i = 0; i < subjects.size(); i++) {
                times.get(i)
                        .add(slice(
                                checker.check(), subjects.get(i), effort.time().toNanos()));
            }
        }
        return times;
    }

    private double slice(ToIntFunction<GrowthSubject> check, GrowthSubject subject, long nanos) {
        long start = System.nanoTime();
        long done = 0;
        int used = 0;
        long time;
        do {
            for (int i = 0; i < AT_ONCE; i++) {
                used |= check.applyAsInt(subject);
            }
            done += AT_ONCE;
            time = System.nanoTime() - start;
        } while (time < nanos);
        if (used == 0) {
            throw new IllegalStateException("Nothing was checked."); // and so the compiler can leave nothing out
        }
        return (double) time / done;
    }

    private static double firstQuartile(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 4);
    }

    /** Of the size with this index, in nanoseconds. */
    double nanos(Checker checker, int index) {
        return Objects.requireNonNull(nanos.get(checker)).get(index);
    }

    /** Microseconds by size. */
    List<Point> points(Checker checker) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            points.add(new Point(subjects.get(i).n, nanos(checker, i) / 1000));
        }
        return points;
    }
}
