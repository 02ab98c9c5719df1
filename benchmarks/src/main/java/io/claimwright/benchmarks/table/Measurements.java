package io.claimwright.benchmarks.table;

import io.claimwright.benchmarks.FixedHeap;
import io.claimwright.benchmarks.token.TokenBenchmark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What was measured so far: of each subject the time of each round, and the bytes that it allocates. */
final class Measurements {
    private final Map<Subject, List<Double>> nanos = new HashMap<>();
    private final Map<Subject, Double> bytes = new HashMap<>();
    private final Path folder;
    private final Effort effort;

    /**
     * Nothing measured yet.
     *
     * @param folder for the keys and tokens
     */
    Measurements(Path folder, Effort effort) {
        this.folder = folder;
        this.effort = effort;
    }

    /** How many tokens take turns where none is to be remembered. */
    int unseen() {
        return effort.unseen();
    }

    /** Measures these, one after the other, and all of them again in each round: so a slow minute hits all. */
    void of(Collection<Subject> subjects) throws RunnerException {
        for (int round = 0; round < effort.rounds(); round++) {
            once(subjects);
        }
    }

    /** Measures these in one round, which is enough where a ratio is large. */
    void once(Collection<Subject> subjects) throws RunnerException {
        for (Subject subject : subjects) {
            measure(subject);
        }
    }

    private void measure(Subject subject) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(effort.time().toMillis());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(subject.benchmark()) + "$")
                .threads(subject.threads())
                .forks(1)
                .warmupIterations(effort.warmUps())
                .warmupTime(time)
                .measurementIterations(effort.iterations())
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(FixedHeap.OPTIONS.toArray(String[]::new))
                .jvmArgsAppend("-D" + TokenBenchmark.FOLDER + "=" + folder, "-Dslf4j.internal.verbosity=ERROR");
        subject.parameters().forEach(options::param);
        for (RunResult result : new Runner(options.build()).run()) {
            nanos.computeIfAbsent(subject, of -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
            bytes.put(
                    subject,
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
    }

    /** The time of one operation in nanoseconds, the median of all rounds. */
    double nanos(Subject subject) {
        List<Double> sorted = new ArrayList<>(Objects.requireNonNull(nanos.get(subject), subject::toString));
        sorted.sort(Comparator.naturalOrder());
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The bytes that one operation allocates. */
    double bytes(Subject subject) {
        return Objects.requireNonNull(bytes.get(subject), subject::toString);
    }
}
