package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** How long it takes from {@code main} to the first answer, in fresh processes. */
public final class StartBenchmark {
    private StartBenchmark() {}

    /**
     * Measures, and prints a line.
     *
     * @param effort how often
     * @param out where the line goes
     * @throws IOException if a server does not answer
     */
    public static void run(ServeEffort effort, PrintStream out) throws IOException {
        String token = Visitors.jwt().createAccessToken(Visitor.number(0));
        Rounds millis = new Rounds();
        for (int round = 0; round < effort.starts(); round++) {
            for (Variant variant : Rounds.order(round)) {
                millis.add(variant, millis(variant, token));
            }
        }
        out.println(line(millis));
    }

    private static double millis(Variant variant, String token) throws IOException {
        try (FreshJava java = new FreshJava(StartMain.class, variant.name(), token)) {
            return java.number() / 1e6;
        }
    }

    private static String line(Rounds millis) {
        return String.format(
                Locale.ROOT,
                "start: %.0f ms from main to the first guarded answer, %.0f ms of it ours"
                        + "  (unguarded %.0f ms, java-jwt filter +%.0f ms, spring-security +%.0f ms)",
                millis.median(Variant.CLAIMWRIGHT),
                millis.difference(Variant.CLAIMWRIGHT, Variant.UNGUARDED),
                millis.median(Variant.UNGUARDED),
                millis.difference(Variant.JAVA_JWT, Variant.UNGUARDED),
                millis.difference(Variant.SPRING, Variant.UNGUARDED));
    }
}
