package io.claimwright.benchmarks.table;

import java.util.Map;

/**
 * One thing that is measured.
 *
 * @param benchmark the method of a JMH benchmark, with its class
 * @param parameters of it
 * @param threads how many do it at the same time
 */
record Subject(String benchmark, Map<String, String> parameters, int threads) {
    /** So few tokens that any cache may remember them. */
    static final int FEW = 64;

    static Subject verify(String library, String algorithm, int tokens, int threads) {
        return new Subject(
                "TokenBenchmark.verify",
                Map.of("library", library, "algorithm", algorithm, "tokens", String.valueOf(tokens)),
                threads);
    }

    static Subject mint(String library, String algorithm, int threads) {
        return new Subject(
                "TokenBenchmark.mint",
                Map.of("library", library, "algorithm", algorithm, "tokens", String.valueOf(FEW)),
                threads);
    }

    static Subject refuse(String method) {
        return new Subject("RefusalBenchmark." + method, Map.of(), 1);
    }
}
