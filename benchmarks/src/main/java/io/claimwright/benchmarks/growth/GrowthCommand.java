package io.claimwright.benchmarks.growth;

import io.claimwright.benchmarks.plot.Axis;
import io.claimwright.benchmarks.plot.Curve;
import io.claimwright.benchmarks.plot.LinePlot;
import io.claimwright.benchmarks.plot.Point;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The command {@code growth}: lines that say how it grows, and pictures. */
public final class GrowthCommand {
    private final GrowthEffort effort;
    private final Path folder;
    private final PrintStream out;

    private GrowthCommand(GrowthEffort effort, Path folder, PrintStream out) {
        this.effort = effort;
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures, prints a line for each thing that grows, and draws it.
     *
     * @param words where the pictures go; then perhaps {@code smoke}
     * @param out where the lines go
     * @throws IOException if a picture can't be written
     */
    public static void run(List<String> words, PrintStream out) throws IOException {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("growth needs a folder for its pictures.");
        }
        GrowthEffort effort = words.contains("smoke") ? GrowthEffort.SMOKE : GrowthEffort.USUAL;
        GrowthCommand command = new GrowthCommand(effort, Path.of(words.get(0)), out);
        command.claims();
        command.size();
        command.keys();
    }

    private void claims() throws IOException {
        Growth growth = Growth.CLAIMS;
        GrowthMeasurements measured =
                new GrowthMeasurements(growth, effort, List.of(Checker.CLAIMWRIGHT, Checker.JAVA_JWT));
        List<Point> ours = measured.points(Checker.CLAIMWRIGHT);
        String each = each(ours.get(0), ours.get(ours.size() - 1));
        String lastEach = each(ours.get(ours.size() - 2), ours.get(ours.size() - 1));
        line(growth, each + " ns for each further one, " + lastEach + " for each of the last hundred", ours);
        draw(
                growth,
                Axis.linear("claims", "%,.0f", growth.largest()),
                List.of(
                        curve(measured, Checker.JAVA_JWT, Curve.OTHER),
                        curve(measured, Checker.CLAIMWRIGHT, Curve.OURS)));
    }

    private void size() throws IOException {
        Growth growth = Growth.SIZE;
        GrowthMeasurements measured =
                new GrowthMeasurements(growth, effort, List.of(Checker.CLAIMWRIGHT, Checker.SIGNATURE));
        List<Point> ours = measured.points(Checker.CLAIMWRIGHT);
        String perByte = ours.stream()
                .map(point -> format("%.2f", point.y() * 1000 / point.x()))
                .collect(Collectors.joining(", "));
        line(growth, perByte + " ns for each", ours);
        draw(
                growth,
                Axis.linear("bytes of the token", "%,.0f", growth.largest()),
                List.of(
                        curve(measured, Checker.SIGNATURE, Curve.LEAST),
                        curve(measured, Checker.CLAIMWRIGHT, Curve.OURS)));
    }

    private void keys() throws IOException {
        Growth growth = Growth.KEYS;
        GrowthMeasurements measured = new GrowthMeasurements(growth, effort, List.of(Checker.CLAIMWRIGHT));
        List<Point> ours = measured.points(Checker.CLAIMWRIGHT);
        double ratio = ours.get(ours.size() - 1).y() / ours.get(0).y();
        line(growth, format("%.2fx the time at the end", ratio), ours);
        draw(
                growth,
                Axis.logarithmic("keys in the set", "%,.0f", growth.largest()),
                List.of(curve(measured, Checker.CLAIMWRIGHT, Curve.OURS)));
    }

    private static String each(Point from, Point to) {
        return format("%.1f", (to.y() - from.y()) * 1000 / (to.x() - from.x()));
    }

    private static Curve curve(GrowthMeasurements measured, Checker checker, String color) {
        return new Curve(checker.text, color, measured.points(checker));
    }

    private void line(Growth growth, String statement, List<Point> points) {
        String times = points.stream()
                .map(point -> format("%,.0f in %.2f us", point.x(), point.y()))
                .collect(Collectors.joining(", "));
        out.println("growth " + growth.unit + ": " + statement + "  (" + times + ")");
    }

    private void draw(Growth growth, Axis across, List<Curve> curves) throws IOException {
        double most = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElseThrow();
        Files.writeString(
                folder.resolve("growth-" + growth.unit + ".svg"),
                new LinePlot(across, Axis.linear("", "%.1f us", most), curves).svg());
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
