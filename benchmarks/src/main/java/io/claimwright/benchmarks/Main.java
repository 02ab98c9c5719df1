package io.claimwright.benchmarks;

import io.claimwright.benchmarks.compile.CompileBenchmark;
import io.claimwright.benchmarks.compile.CompileOptions;
import io.claimwright.benchmarks.corpus.CorpusCommand;
import io.claimwright.benchmarks.growth.GrowthCommand;
import io.claimwright.benchmarks.serve.ServeBenchmark;
import io.claimwright.benchmarks.serve.ServeEffort;
import io.claimwright.benchmarks.serve.StartBenchmark;
import io.claimwright.benchmarks.table.TableCommand;
import io.claimwright.benchmarks.threads.VirtualThreads;
import io.claimwright.internal.verify.CacheComparison;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The command line. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar benchmarks.jar quick
                   java -jar benchmarks.jar full
                   java -jar benchmarks.jar serve|start [quick|full]
                   java -jar benchmarks.jar growth FOLDER
                   java -jar benchmarks.jar threads
                   java -jar benchmarks.jar cache
                   java -jar benchmarks.jar corpus FILE
                   java -jar benchmarks.jar compile [--types N,N,...] [--rounds R] [--plot FILE.svg]

              quick      a line for each figure of speed, beside other libraries, in eight minutes
              full       the same with more rounds, and the time to the first guarded answer
              serve      only requests per second of a guarded handler, on Tomcat
              start      only the time from main to the first guarded answer
              growth     the time to check a token by its claims, its size and the number of keys, with
                         pictures in FOLDER, in a minute
              threads    what a virtual thread keeps that has checked a token (needs JDK 21 or later)
              cache      the memory of good signatures beside Caffeine: the time of a hit, and how many hit
              corpus     which token of the attack corpus in FILE takes longest to refuse
              compile    what the processor adds to the time of javac, which is run R times (3) in a
                         process of its own with and without it, for N annotated types
                         (250,500,1000,2000,4000); --plot draws both as an SVG picture""";

    private Main() {}

    /**
     * Runs a benchmark.
     *
     * @param args its name, and what it takes
     * @throws IOException if a file can't be written
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(args);
        String command = words.isEmpty() ? "" : words.get(0);
        try {
            switch (command) {
                case "compile" -> CompileBenchmark.run(CompileOptions.of(words.subList(1, words.size())));
                case "serve" -> ServeBenchmark.run(effort(words), System.out);
                case "growth" -> GrowthCommand.run(words.subList(1, words.size()), System.out);
                case "cache" -> CacheComparison.run(System.out);
                case "corpus" -> CorpusCommand.run(words.subList(1, words.size()), System.out);
                case "threads" -> VirtualThreads.run(System.out);
                case "start" -> StartBenchmark.run(effort(words), System.out);
                case "quick", "full", "smoke" -> TableCommand.run(words);
                default -> throw new IllegalArgumentException("There is no command \"" + command + "\".");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static ServeEffort effort(List<String> words) {
        return ServeEffort.of(words.size() > 1 ? words.get(1) : "quick");
    }
}
