package io.claimwright.benchmarks.table;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** The figures of one token, measured figure by figure and told line by line. */
final class TokenTable {
    private static final String OURS = "claimwright";
    private static final String RAW = "raw";
    private static final List<String> PEERS = List.of("java-jwt", "nimbus", "jjwt", "jose4j");
    private static final String HS256 = "HS256";

    private final Measurements measurements;
    private final PrintStream out;

    TokenTable(Measurements measurements, PrintStream out) {
        this.measurements = measurements;
        this.out = out;
    }

    void print() throws RunnerException {
        against("verify HS256", TokenTable::verify);
        against("mint HS256", TokenTable::mint);
        for (String algorithm : List.of("RS256", "PS256", "ES256", "EdDSA")) {
            firstSight(algorithm);
        }
        again("RS256");
        again("ES256");
        refusals();
        allocations();
        scale("verify", TokenTable::verify);
        scale("mint", TokenTable::mint);
    }

    /** What a library does, by so many threads. */
    private interface Work {
        Subject of(String library, int threads);
    }

    private static Subject verify(String library, int threads) {
        return Subject.verify(library, HS256, Subject.FEW, threads);
    }

    private static Subject mint(String library, int threads) {
        return Subject.mint(library, HS256, threads);
    }

    /**
     * How many times as long the others take, and how many times as long as the cryptography alone we do.
     * What {@link #scale} tells is measured along with it.
     */
    private void against(String figure, Work work) throws RunnerException {
        Subject ours = work.of(OURS, 1);
        Subject raw = work.of(RAW, 1);
        List<Subject> all = new ArrayList<>(List.of(ours, raw, work.of(OURS, 2), work.of(RAW, 2)));
        PEERS.forEach(peer -> all.add(work.of(peer, 1)));
        measurements.of(all);
        double own = measurements.nanos(ours);
        List<String> ratios = new ArrayList<>();
        PEERS.forEach(peer -> ratios.add(times(measurements.nanos(work.of(peer, 1)) / own) + " " + peer));
        ratios.add(times(own / measurements.nanos(raw)) + " raw");
        line(figure, String.join(", ", ratios) + "  (" + nanos(own) + ")");
    }

    private void firstSight(String algorithm) throws RunnerException {
        Subject ours = Subject.verify(OURS, algorithm, measurements.unseen(), 1);
        Subject raw = Subject.verify(RAW, algorithm, measurements.unseen(), 1);
        measurements.of(List.of(ours, raw));
        line(
                "verify " + algorithm,
                "%.3fx raw  (%s)"
                        .formatted(
                                measurements.nanos(ours) / measurements.nanos(raw), nanos(measurements.nanos(ours))));
    }

    private void again(String algorithm) throws RunnerException {
        Set<Subject> subjects = new LinkedHashSet<>();
        Subject ours = Subject.verify(OURS, algorithm, Subject.FEW, 1);
        subjects.add(ours);
        PEERS.forEach(peer -> subjects.add(Subject.verify(peer, algorithm, Subject.FEW, 1)));
        measurements.once(subjects);
        subjects.remove(ours);
        Subject fastest = subjects.stream()
                .min(Comparator.comparingDouble(measurements::nanos))
                .orElseThrow();
        double own = measurements.nanos(ours);
        line(
                "again " + algorithm,
                "%s fastest peer (%s)  (%s)"
                        .formatted(
                                times(measurements.nanos(fastest) / own),
                                fastest.parameters().get("library"),
                                nanos(own)));
    }

    private void refusals() throws RunnerException {
        Subject ours = Subject.refuse("forgedOurs");
        Subject theirs = Subject.refuse("forgedJavaJwt");
        Subject dots = Subject.refuse("dots");
        measurements.of(List.of(ours, theirs, dots));
        line(
                "refuse forged 8 KiB",
                "%.2fx java-jwt, %.0f B allocated  (%s)"
                        .formatted(
                                measurements.nanos(ours) / measurements.nanos(theirs),
                                measurements.bytes(ours),
                                nanos(measurements.nanos(ours))));
        line("refuse 1 MiB of dots", "%.2f us".formatted(measurements.nanos(dots) / 1000));
    }

    private void allocations() {
        allocation(
                "verify",
                Subject.verify(OURS, HS256, Subject.FEW, 1),
                Subject.verify("java-jwt", HS256, Subject.FEW, 1));
        allocation("mint", Subject.mint(OURS, HS256, 1), Subject.mint("java-jwt", HS256, 1));
    }

    private void allocation(String what, Subject ours, Subject theirs) {
        line(
                "allocation " + what + " HS256",
                "%.0f B, %.0f B java-jwt".formatted(measurements.bytes(ours), measurements.bytes(theirs)));
    }

    /** How much of what two threads gain with nothing shared they gain with us. */
    private void scale(String what, Work work) {
        double own = measurements.nanos(work.of(OURS, 1)) / measurements.nanos(work.of(OURS, 2));
        double best = measurements.nanos(work.of(RAW, 1)) / measurements.nanos(work.of(RAW, 2));
        line("scale " + what, "%.2f of raw on 2 threads".formatted(own / best));
    }

    private void line(String figure, String text) {
        out.println(figure + ": " + text);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 100 ? "%.1fx" : "%.0fx", ratio);
    }

    private static String nanos(double nanos) {
        return String.format(
                Locale.ROOT, nanos < 10_000 ? "%.0f ns" : "%.1f us", nanos < 10_000 ? nanos : nanos / 1000);
    }
}
