package io.claimwright.benchmarks.corpus;

import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command {@code corpus}: which token of an attack corpus takes longest to refuse. */
public final class CorpusCommand {
    /** All cases so often before any of them counts: a case alone would be compiled for itself. */
    private static final int WARM_UPS = 2_000;

    /** All cases in turn as well, so that a busy moment hits all of them alike. */
    private static final int TIMES = 301;

    private static final double NANOS_PER_MICRO = 1_000;

    private final Map<Map<String, String>, SuspectJwt> targets = new HashMap<>();
    private final List<AttackCase> cases;
    private final int warmUps;

    private CorpusCommand(List<AttackCase> cases, int warmUps) {
        this.cases = cases;
        this.warmUps = warmUps;
    }

    /**
     * Measures each refusal, and prints a line about the slowest.
     *
     * @param words the file with the corpus; then perhaps {@code smoke}
     * @param out where the line goes
     * @throws IOException if the file can't be read
     */
    public static void run(List<String> words, PrintStream out) throws IOException {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("corpus needs the file with the cases.");
        }
        List<AttackCase> cases = AttackCase.read(Path.of(words.get(0)));
        out.println(new CorpusCommand(cases, words.contains("smoke") ? 1 : WARM_UPS).line());
    }

    private String line() {
        for (int i = 0; i < warmUps; i++) {
            cases.forEach(this::nanos);
        }
        long[][] nanos = new long[cases.size()][TIMES];
        for (int time = 0; time < TIMES; time++) {
            for (int i = 0; i < nanos.length; i++) {
                nanos[i][time] = nanos(cases.get(i));
            }
        }
        int slowest = 0;
        for (int i = 0; i < nanos.length; i++) {
            Arrays.sort(nanos[i]);
            slowest = nanos[i][TIMES / 2] > nanos[slowest][TIMES / 2] ? i : slowest;
        }
        return String.format(
                Locale.ROOT,
                "corpus: slowest refusal %.0f us (%s)",
                nanos[slowest][TIMES / 2] / NANOS_PER_MICRO,
                cases.get(slowest).id());
    }

    /** How long it takes to refuse a token, 0 for one that is accepted. */
    private long nanos(AttackCase attack) {
        SuspectJwt target = target(attack);
        long start = System.nanoTime();
        Verdict<SuspectToken> verdict = target.check(attack.token());
        long nanos = System.nanoTime() - start;
        return verdict instanceof Verdict.Refused<SuspectToken> ? nanos : 0;
    }

    private SuspectJwt target(AttackCase attack) {
        return targets.computeIfAbsent(attack.options(), options -> SuspectJwt.create(JwtConfig.from(options)));
    }
}
