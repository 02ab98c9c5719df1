package io.claimwright.benchmarks.token;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One token checked, or minted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TokenBenchmark {
    /** Where the keys and tokens of a run are. */
    public static final String FOLDER = "benchmarks.folder";

    /** A library with its key. */
    @State(Scope.Benchmark)
    public static class Subject {
        /** The name of a library. */
        @Param("claimwright")
        public String library = "";

        /** The algorithm of its key. */
        @Param("HS256")
        public String algorithm = "";

        /** How many tokens take turns: so many that none is remembered, or few. */
        @Param("64")
        public int tokens;

        @Nullable
        Library subject;

        @Nullable
        Material material;

        final Person person = Person.number(7);

        /** Reads the key and the tokens. */
        @Setup
        public void prepare() {
            Path folder = Path.of(Objects.requireNonNull(System.getProperty(FOLDER)));
            material = Material.in(folder, algorithm, tokens);
            subject = Library.of(library, material);
        }
    }

    /** Which token is next, for each thread. */
    @State(Scope.Thread)
    public static class Turn {
        private static final AtomicInteger STARTS = new AtomicInteger();

        private int next = 997 * STARTS.getAndIncrement();

        String next(String[] tokens) {
            int turn = Math.floorMod(next++, tokens.length);
            return tokens[turn];
        }
    }

    /** A token that is good. */
    @Benchmark
    public Object verify(Subject subject, Turn turn) throws Exception {
        return Objects.requireNonNull(subject.subject)
                .verify(turn.next(Objects.requireNonNull(subject.material).tokens));
    }

    /** A token of thirteen claims. */
    @Benchmark
    public Object mint(Subject subject) throws Exception {
        return Objects.requireNonNull(subject.subject).mint(subject.person);
    }
}
