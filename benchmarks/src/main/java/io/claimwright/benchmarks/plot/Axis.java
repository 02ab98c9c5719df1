package io.claimwright.benchmarks.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One axis of a picture.
 *
 * @param title what it counts, empty for nothing
 * @param template of its numbers, as {@link String#format} has it
 * @param most its end
 * @param logarithmic whether it begins at 1 and each step is ten times the one before; or at 0
 */
public record Axis(String title, String template, double most, boolean logarithmic) {
    private static final int STEPS = 4;

    /**
     * From 0 on.
     *
     * @param title as {@link #title()}
     * @param template as {@link #template()}
     * @param most as {@link #most()}
     * @return the axis
     */
    public static Axis linear(String title, String template, double most) {
        return new Axis(title, template, most, false);
    }

    /**
     * From 1 on.
     *
     * @param title as {@link #title()}
     * @param template as {@link #template()}
     * @param most as {@link #most()}
     * @return the axis
     */
    public static Axis logarithmic(String title, String template, double most) {
        return new Axis(title, template, most, true);
    }

    /** Where a value is: 0 at the beginning, 1 at the end. */
    double place(double value) {
        return logarithmic ? Math.log(value) / Math.log(most) : value / most;
    }

    /** The values that have a line. */
    List<Double> steps() {
        return logarithmic
                ? IntStream.rangeClosed(0, (int) Math.floor(Math.log10(most)))
                        .mapToObj(power -> Math.pow(10, power))
                        .toList()
                : IntStream.rangeClosed(0, STEPS)
                        .mapToObj(step -> most * step / STEPS)
                        .toList();
    }

    String text(double value) {
        return String.format(Locale.ROOT, template, value);
    }
}
