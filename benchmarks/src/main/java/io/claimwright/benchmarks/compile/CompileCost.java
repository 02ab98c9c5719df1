package io.claimwright.benchmarks.compile;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param types how many annotated types there are
 * @param files how many files are generated from them
 * @param without the time of javac for the sources and the generated ones
 * @param copying its time for the sources with a processor that only copies the generated ones
 * @param with its time for the sources with the processor
 */
record CompileCost(int types, int files, Duration without, Duration copying, Duration with) {
    private static final double PERCENT = 100;

    /** What the processor adds, in percent of the time without it. */
    double percent() {
        return percent(with);
    }

    /** What javac itself adds as soon as a processor writes the same files, in percent. */
    double percentOfCopying() {
        return percent(copying);
    }

    private double percent(Duration time) {
        return PERCENT * (time.toNanos() - without.toNanos()) / without.toNanos();
    }

    /** What it adds for each type, in milliseconds. */
    double millisPerType() {
        return (with.toNanos() - without.toNanos()) / 1e6 / types;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "compile: %d types, %+.1f %%  (of which %+.1f %% if the files were only copied; %.2f s with, %.2f s without,"
                        + " %d files generated, %+.2f ms per type)",
                types,
                percent(),
                percentOfCopying(),
                seconds(with),
                seconds(without),
                files,
                millisPerType());
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
