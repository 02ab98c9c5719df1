package io.claimwright.benchmarks.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Curves over two axes, as SVG.
 *
 * @param across the axis from left to right
 * @param up the axis from below
 * @param curves the curves, the first one below the others
 */
public record LinePlot(Axis across, Axis up, List<Curve> curves) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int LEFT = 56;
    private static final int BOTTOM = 312;
    private static final int PLOT_WIDTH = 560;
    private static final int PLOT_HEIGHT = 272;

    /** Copies the curves. */
    public LinePlot {
        curves = List.copyOf(curves);
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                """.formatted(WIDTH, HEIGHT));
        for (double step : up.steps()) {
            svg.append(line(y(step))).append(label(LEFT - 8, y(step) + 4, "end", up.text(step)));
        }
        for (double step : across.steps()) {
            svg.append(label(x(step), BOTTOM + 18, "middle", across.text(step)));
        }
        svg.append(label(LEFT + PLOT_WIDTH / 2.0, BOTTOM + 36, "middle", across.title()));
        curves.forEach(curve -> svg.append(drawn(curve)));
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(curves.size() - 1 - i);
            svg.append(legend(LEFT + 16 + i * PLOT_WIDTH / 3, curve));
        }
        return svg.append("</svg>\n").toString();
    }

    private double x(double value) {
        return LEFT + PLOT_WIDTH * across.place(value);
    }

    private double y(double value) {
        return BOTTOM - PLOT_HEIGHT * up.place(value);
    }

    private String drawn(Curve curve) {
        String points = curve.points().stream()
                .map(point -> format("%.1f,%.1f", x(point.x()), y(point.y())))
                .collect(Collectors.joining(" "));
        String dots = curve.points().stream()
                .map(point -> format(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                        x(point.x()), y(point.y()), curve.color()))
                .collect(Collectors.joining());
        return format(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                        points, curve.color())
                + dots;
    }

    private static String legend(double x, Curve curve) {
        return format("<rect x=\"%.0f\" y=\"14\" width=\"12\" height=\"12\" fill=\"%s\"/>\n", x, curve.color())
                + label(x + 18, 24, "start", curve.name());
    }

    private static String line(double y) {
        return format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                (double) LEFT, y, (double) (LEFT + PLOT_WIDTH), y);
    }

    private static String label(double x, double y, String anchor, String text) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text);
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
