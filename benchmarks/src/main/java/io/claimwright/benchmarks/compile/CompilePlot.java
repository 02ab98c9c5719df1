package io.claimwright.benchmarks.compile;

import io.claimwright.benchmarks.plot.Axis;
import io.claimwright.benchmarks.plot.Curve;
import io.claimwright.benchmarks.plot.LinePlot;
import io.claimwright.benchmarks.plot.Point;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The table as a picture: seconds by the number of types, with the processor, with a copying one, with none. */
final class CompilePlot {
    private static final int BAR = 60;

    private CompilePlot() {}

    /** For a terminal: a bar per line of the table, whose last part is what the processor adds. */
    static String text(List<CompileCost> costs) {
        double most = most(costs);
        StringBuilder plot = new StringBuilder("\nseconds: = without the processor, + what it adds\n");
        for (CompileCost cost : costs) {
            int with = (int) Math.round(BAR * CompileCost.seconds(cost.with()) / most);
            int without = Math.min(with, (int) Math.round(BAR * CompileCost.seconds(cost.without()) / most));
            plot.append(String.format(Locale.ROOT, "%6d |", cost.types()))
                    .append("=".repeat(without))
                    .append("+".repeat(with - without))
                    .append(String.format(Locale.ROOT, " %.1f\n", CompileCost.seconds(cost.with())));
        }
        return plot.toString();
    }

    /** For a page. */
    static String svg(List<CompileCost> costs) {
        int types = costs.stream().mapToInt(CompileCost::types).max().orElseThrow();
        return new LinePlot(
                        Axis.linear("annotated types", "%,.0f", types),
                        Axis.linear("", "%.1f s", most(costs)),
                        List.of(
                                curve("javac alone, same classes", Curve.LEAST, costs, CompileCost::without),
                                curve("a processor that only copies", Curve.OTHER, costs, CompileCost::copying),
                                curve("javac with the processor", Curve.OURS, costs, CompileCost::with)))
                .svg();
    }

    private static Curve curve(
            String name, String color, List<CompileCost> costs, Function<CompileCost, Duration> time) {
        return new Curve(
                name,
                color,
                costs.stream()
                        .map(cost -> new Point(cost.types(), CompileCost.seconds(time.apply(cost))))
                        .toList());
    }

    private static double most(List<CompileCost> costs) {
        return costs.stream()
                .mapToDouble(cost -> CompileCost.seconds(cost.with()))
                .max()
                .orElseThrow();
    }
}
