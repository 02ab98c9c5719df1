package io.claimwright.benchmarks.compile;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table as a picture: seconds by the number of types, with the processor, with a copying one, with none. */
final class CompilePlot {
    private static final int BAR = 60;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 56;
    private static final int BOTTOM = 312;
    private static final int PLOT_WIDTH = 560;
    private static final int PLOT_HEIGHT = 272;
    private static final int STEPS = 4;

    private CompilePlot() {}

    /** For a terminal: a bar per line of the table, whose last part is what the processor adds. */
    static String text(List<CompileCost> costs) {
        double most = most(costs);
        StringBuilder plot = new StringBuilder("\nseconds: = without the processor, + what it adds\n");
        for (CompileCost cost : costs) {
            int with = (int) Math.round(BAR * CompileCost.seconds(cost.with()) / most);
            int without = Math.min(with, (int) Math.round(BAR * CompileCost.seconds(cost.without()) / most));
            plot.append(format("%6d |", cost.types()))
                    .append("=".repeat(without))
                    .append("+".repeat(with - without))
                    .append(format(" %.1f\n", CompileCost.seconds(cost.with())));
        }
        return plot.toString();
    }

    /** For a page. */
    static String svg(List<CompileCost> costs) {
        int types = costs.stream().mapToInt(CompileCost::types).max().orElseThrow();
        double seconds = most(costs);
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                """.formatted(WIDTH, HEIGHT));
        for (int step = 0; step <= STEPS; step++) {
            double x = x(types * step / (double) STEPS, types);
            double y = y(seconds * step / STEPS, seconds);
            svg.append(line(LEFT, y, LEFT + PLOT_WIDTH, y, "#ddd"))
                    .append(label(LEFT - 8, y + 4, "end", format("%.1f s", seconds * step / STEPS)))
                    .append(label(x, BOTTOM + 18, "middle", format("%,d", types * step / STEPS)));
        }
        svg.append(label(LEFT + PLOT_WIDTH / 2.0, BOTTOM + 36, "middle", "annotated types"))
                .append(curve(costs, cost -> CompileCost.seconds(cost.without()), "#4477aa", types, seconds))
                .append(curve(costs, cost -> CompileCost.seconds(cost.copying()), "#999933", types, seconds))
                .append(curve(costs, cost -> CompileCost.seconds(cost.with()), "#cc6677", types, seconds))
                .append(legend(LEFT + 16, "#cc6677", "javac with the processor"))
                .append(legend(LEFT + 16 + PLOT_WIDTH / 3, "#999933", "a processor that only copies"))
                .append(legend(LEFT + 16 + 2 * PLOT_WIDTH / 3, "#4477aa", "javac alone, same classes"));
        return svg.append("</svg>\n").toString();
    }

    private static double most(List<CompileCost> costs) {
        return costs.stream()
                .mapToDouble(cost -> CompileCost.seconds(cost.with()))
                .max()
                .orElseThrow();
    }

    private static double x(double types, int most) {
        return LEFT + PLOT_WIDTH * types / most;
    }

    private static double y(double seconds, double most) {
        return BOTTOM - PLOT_HEIGHT * seconds / most;
    }

    private static String curve(
            List<CompileCost> costs, Function<CompileCost, Double> value, String color, int types, double seconds) {
        String points = costs.stream()
                .map(cost -> format("%.1f,%.1f", x(cost.types(), types), y(value.apply(cost), seconds)))
                .collect(Collectors.joining(" "));
        String dots = costs.stream()
                .map(cost -> format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                        x(cost.types(), types), y(value.apply(cost), seconds), color))
                .collect(Collectors.joining());
        return format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", points, color)
                + dots;
    }

    private static String legend(double x, String color, String text) {
        return format("<rect x=\"%.0f\" y=\"14\" width=\"12\" height=\"12\" fill=\"%s\"/>\n", x, color)
                + label(x + 18, 24, "start", text);
    }

    private static String line(double x1, double y1, double x2, double y2, String color) {
        return format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", x1, y1, x2, y2, color);
    }

    private static String label(double x, double y, String anchor, String text) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text);
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
