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
import org.openjdk.jmh.runner.RunnerException;

/** The command {@code growth}: lines that say how it grows, and pictures. */
public final class GrowthCommand {
    private static final String OURS = "claimwright";
    private static final String JAVA_JWT = "javaJwt";
    private static final String SIGNATURE = "signature";

    private final GrowthMeasurements measurements;
    private final Path folder;
    private final PrintStream out;

    private GrowthCommand(GrowthEffort effort, Path folder, PrintStream out) {
        this.measurements = new GrowthMeasurements(effort);
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
        try {
            GrowthCommand command = new GrowthCommand(effort, Path.of(words.get(0)), out);
            command.claims();
            command.size();
            command.keys();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void claims() throws RunnerException, IOException {
        measurements.of(Growth.CLAIMS, List.of(OURS, JAVA_JWT));
        int most = Growth.CLAIMS.largest();
        int few = Growth.CLAIMS.smallest();
        double each = (ours(Growth.CLAIMS, most) - ours(Growth.CLAIMS, few)) / (most - few);
        line(Growth.CLAIMS, "%.0f ns for each further one".formatted(each));
        draw(
                Growth.CLAIMS,
                Axis.linear("claims", "%,.0f", most),
                List.of(
                        new Curve("java-jwt", Curve.OTHER, measurements.points(JAVA_JWT, Growth.CLAIMS)),
                        new Curve(OURS, Curve.OURS, measurements.points(OURS, Growth.CLAIMS))));
    }

    private void size() throws RunnerException, IOException {
        measurements.of(Growth.SIZE, List.of(OURS, SIGNATURE));
        String each = measurements.sizes(Growth.SIZE).stream()
                .map(n -> String.format(Locale.ROOT, "%.2f", ours(Growth.SIZE, n) / n))
                .collect(Collectors.joining(", "));
        line(Growth.SIZE, "ns per byte: " + each);
        draw(
                Growth.SIZE,
                Axis.linear("bytes of the token", "%,.0f", Growth.SIZE.largest()),
                List.of(
                        new Curve("HMAC-SHA256 alone", Curve.LEAST, measurements.points(SIGNATURE, Growth.SIZE)),
                        new Curve(OURS, Curve.OURS, measurements.points(OURS, Growth.SIZE))));
    }

    private void keys() throws RunnerException, IOException {
        measurements.of(Growth.KEYS, List.of(OURS));
        double ratio = ours(Growth.KEYS, Growth.KEYS.largest()) / ours(Growth.KEYS, Growth.KEYS.smallest());
        line(Growth.KEYS, String.format(Locale.ROOT, "%.2fx from the first to the last", ratio));
        draw(
                Growth.KEYS,
                Axis.logarithmic("keys in the set", "%,.0f", Growth.KEYS.largest()),
                List.of(new Curve(OURS, Curve.OURS, measurements.points(OURS, Growth.KEYS))));
    }

    private double ours(Growth growth, int n) {
        return measurements.nanos(OURS, growth, n);
    }

    private void line(Growth growth, String statement) {
        String times = measurements.sizes(growth).stream()
                .map(n -> String.format(Locale.ROOT, "%,d in %.2f us", n, ours(growth, n) / 1000))
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
}
