package io.claimwright.benchmarks;

import java.util.List;

/**
 * The memory of each Java process that is measured. Where the operating system gives a page only when it
 * is first touched, and that is slow, as in a virtual machine, a growing heap would be most of what is
 * measured; so all of it is touched before, in large pages where there are any.
 */
public final class FixedHeap {
    /** What the {@code java} command takes. Only Linux has large pages of this kind, and not every Linux. */
    public static final List<String> OPTIONS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+AlwaysPreTouch",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseTransparentHugePages",
            "-XX:+DisplayVMOutputToStderr");

    private FixedHeap() {}
}
