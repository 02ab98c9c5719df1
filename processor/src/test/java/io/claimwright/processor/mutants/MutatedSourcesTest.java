package io.claimwright.processor.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.processor.SourceFolder;
import io.claimwright.processor.mutants.Judge.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes good sources at random, and compiles what comes of them. The processor never throws, and the
 * compiler never fails within generated code alone. {@code -Dseed=} takes other mutants than those of
 * every build, {@code -Dmutants=} as many, {@code -Dmutant=} a single one by its number.
 */
final class MutatedSourcesTest {
    private static final int THREADS = 2;
    private static final int HANGS_AFTER_SECONDS = 120;
    private static final long SEED = Long.getLong("seed", 4);
    private static final int MUTANTS = Integer.getInteger("mutants", 2_000);

    /** ECJ is slower by far: it gets each tenth of them. */
    private static final int ECJ_SHARE = 10;

    @TempDir
    Path work;

    @Test
    void noMutantEscapes() throws Exception {
        List<Integer> numbers = numbers(1);
        List<String> escaped = run("javac " + Runtime.version().feature(), numbers, thread -> new JavacInMemory());
        List<String> onEcj = run("ecj", numbers(ECJ_SHARE), thread -> new EcjOnDisk(work.resolve("ecj" + thread)));
        escaped.addAll(onEcj);
        escaped.forEach(System.out::println);
        System.out.println("mutants: " + numbers.size() + ", " + escaped.size() + " escaped");
        assertThat(escaped).isEmpty();
    }

    static List<Integer> numbers(int step) {
        Integer only = Integer.getInteger("mutant");
        if (only != null) {
            return List.of(only);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < MUTANTS; number += step) {
            numbers.add(number);
        }
        return numbers;
    }

    static List<Sources> good() {
        Path cases = SourceFolder.RESOURCES.resolve("cases");
        return SourceFolder.folders(cases, "input").stream()
                .map(folder ->
                        new Sources(cases.relativize(folder).toString(), SourceFolder.texts(folder.resolve("input"))))
                .toList();
    }

    /** The mutants that got away. */
    static List<String> run(String name, List<Integer> numbers, Function<Integer, Compiler> compilers)
            throws Exception {
        Breeder breeder = new Breeder(good(), SEED);
        BlockingQueue<Compiler> idle = new ArrayBlockingQueue<>(THREADS);
        for (int i = 0; i < THREADS; i++) {
            idle.add(compilers.apply(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<String> escaped = new ArrayList<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        try {
            List<Future<Judgement>> judgements = numbers.stream()
                    .map(number -> threads.submit(() -> judge(breeder.mutant(number), idle)))
                    .toList();
            for (int i = 0; i < numbers.size(); i++) {
                Judgement judgement = within(judgements.get(i));
                verdicts.merge(judgement.verdict(), 1, Integer::sum);
                if (judgement.verdict() == Verdict.ESCAPED) {
                    escaped.add(name + ": " + story(numbers.get(i), breeder.mutant(numbers.get(i)), judgement));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        idle.forEach(Compiler::close);
        System.out.println("seed " + SEED + " on " + name + ": " + verdicts);
        return escaped;
    }

    private static Judgement judge(Mutant mutant, BlockingQueue<Compiler> idle) throws InterruptedException {
        Compiler compiler = idle.take();
        try {
            return compiler.takes(mutant.sources())
                    ? new Judge(compiler).judge(mutant)
                    : new Judgement(Verdict.SKIPPED, "", new Outcome(true, List.of(), Optional.empty()));
        } finally {
            idle.add(compiler);
        }
    }

    private static Judgement within(Future<Judgement> judgement) throws InterruptedException, ExecutionException {
        try {
            return judgement.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            Outcome none = new Outcome(false, List.of(), Optional.of(e));
            return new Judgement(Verdict.ESCAPED, "the compilation hangs", none);
        }
    }

    private static String story(int number, Mutant mutant, Judgement judgement) {
        StringBuilder story = new StringBuilder("-Dseed=" + SEED + " -Dmutant=" + number);
        story.append(" (").append(mutant.sources().name()).append(")\n  ").append(mutant.change());
        story.append("\n  ").append(judgement.why());
        judgement.outcome().said().forEach(said -> story.append("\n    ").append(said));
        return story.toString();
    }
}
