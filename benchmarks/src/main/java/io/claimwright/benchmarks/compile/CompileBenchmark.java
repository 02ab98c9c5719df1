package io.claimwright.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processor adds to the time of javac. The comparison is fair: without it, javac gets the
 * sources together with what was generated from them, so that both runs compile the same classes. A
 * third run has a processor that copies these files and does nothing else.
 */
public final class CompileBenchmark {
    private final Path work;
    private final Javac javac;
    private final int rounds;

    private CompileBenchmark(Path work, int rounds) {
        this.work = work;
        this.javac = new Javac(work, System.getProperty("java.class.path"));
        this.rounds = rounds;
    }

    /**
     * Measures, and prints a line for each number of types.
     *
     * @param options what is measured
     * @throws IOException if a file can't be written
     * @throws InterruptedException if somebody stops it
     */
    public static void run(CompileOptions options) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("claimwright-compile");
        try {
            CompileBenchmark benchmark = new CompileBenchmark(work, options.rounds());
            List<CompileCost> costs = new ArrayList<>();
            for (int types : options.types()) {
                CompileCost cost = benchmark.measure(types);
                System.out.println(cost);
                costs.add(cost);
            }
            System.out.println(CompilePlot.text(costs));
            if (options.plot().isPresent()) {
                Files.writeString(options.plot().get(), CompilePlot.svg(costs));
            }
        } finally {
            delete(work);
        }
    }

    private CompileCost measure(int types) throws IOException, InterruptedException {
        Path folder = work.resolve("types" + types);
        List<Path> sources = ServiceSources.write(folder.resolve("sources"), types);
        Path generated = folder.resolve("generated");
        Files.createDirectories(generated);
        javac.compile(sources, folder.resolve("none"), "-proc:only", "-s", generated.toString());
        List<Path> all = new ArrayList<>(sources);
        all.addAll(javaFiles(generated));
        List<Duration> with = new ArrayList<>();
        List<Duration> without = new ArrayList<>();
        List<Duration> copying = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path output = folder.resolve("round" + round);
            without.add(javac.compile(all, output.resolve("without"), "-proc:none"));
            Path again = Files.createDirectories(output.resolve("generated"));
            with.add(javac.compile(sources, output.resolve("with"), "-s", again.toString()));
            copying.add(copy(sources, generated, output));
            delete(output);
        }
        delete(folder);
        return new CompileCost(types, all.size() - sources.size(), median(without), median(copying), median(with));
    }

    private Duration copy(List<Path> sources, Path generated, Path output) throws IOException, InterruptedException {
        Path copies = Files.createDirectories(output.resolve("copies"));
        return javac.compile(
                sources,
                output.resolve("copying"),
                "-processor",
                CopyProcessor.class.getName(),
                "-A" + CopyProcessor.FROM + "=" + generated,
                "-s",
                copies.toString());
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
