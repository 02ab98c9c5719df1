package io.claimwright.benchmarks.growth;

import io.claimwright.benchmarks.plot.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The time of each size: of the fastest iteration, for others on the machine only ever make it longer. */
final class GrowthMeasurements {
    private final GrowthEffort effort;
    private final Map<Subject, Double> nanos = new HashMap<>();

    GrowthMeasurements(GrowthEffort effort) {
        this.effort = effort;
    }

    /**
     * One thing that is measured.
     *
     * @param method of {@link GrowthBenchmark}
     * @param growth what grows
     * @param n how much there is of it
     */
    private record Subject(String method, Growth growth, int n) {}

    /** Measures every size with each of these methods, and all once more in each round. */
    void of(Growth growth, List<String> methods) throws RunnerException {
        for (int round = 0; round < effort.rounds(); round++) {
            for (int n : effort.sizes(growth)) {
                for (String method : methods) {
                    Subject subject = new Subject(method, growth, n);
                    nanos.merge(subject, measured(subject), Math::min);
                }
            }
        }
    }

    private double measured(Subject subject) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(effort.time().toMillis());
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\.GrowthBenchmark\\." + subject.method() + "$")
                        .param("growth", subject.growth().name())
                        .param("n", String.valueOf(subject.n()))
                        .forks(1)
                        .warmupIterations(effort.warmUps())
                        .warmupTime(time)
                        .measurementIterations(effort.iterations())
                        .measurementTime(time)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getBenchmarkResults().iterator().next().getIterationResults().stream()
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(iteration -> iteration.getScore())
                .min()
                .orElseThrow();
    }

    double nanos(String method, Growth growth, int n) {
        return Objects.requireNonNull(nanos.get(new Subject(method, growth, n)));
    }

    /** Microseconds by size. */
    List<Point> points(String method, Growth growth) {
        return effort.sizes(growth).stream()
                .map(n -> new Point(n, nanos(method, growth, n) / 1000))
                .toList();
    }

    List<Integer> sizes(Growth growth) {
        return effort.sizes(growth);
    }
}
