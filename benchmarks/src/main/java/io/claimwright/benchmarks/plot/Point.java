package io.claimwright.benchmarks.plot;

/**
 * What was measured once.
 *
 * @param x of what
 * @param y how much
 */
public record Point(double x, double y) {}
