package io.claimwright.benchmarks.plot;

import java.util.List;

/**
 * Points that belong together.
 *
 * @param name in the legend
 * @param color as SVG has it
 * @param points from left to right
 */
public record Curve(String name, String color, List<Point> points) {
    /** The usual color of what ours needs. */
    public static final String OURS = "#cc6677";

    /** The color of what is compared. */
    public static final String OTHER = "#999933";

    /** The color of what is the least. */
    public static final String LEAST = "#4477aa";

    /** Copies the points. */
    public Curve {
        points = List.copyOf(points);
    }
}
