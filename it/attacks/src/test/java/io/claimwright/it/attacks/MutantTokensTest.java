package io.claimwright.it.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A million mutants of a hundred good tokens, over all algorithms: none is accepted, and none comes to
 * anything but a refusal. Those of algorithms that take long are fewer. The twin (r, n - s) of an ECDSA
 * signature is good and is not among them.
 */
class MutantTokensTest {
    private static final int TOKENS_PER_KEY = 8;
    private static final int CHUNKS = 10;

    private final long seed = Long.getLong("seed", 20261124L);
    private final Keys keys = new Keys(seed);
    private final AtomicInteger tried = new AtomicInteger();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    private static int mutantsOf(String algorithm) {
        return switch (algorithm.substring(0, 2)) {
            case "HS" -> 220_000;
            case "RS", "PS" -> 40_000;
            default -> 25_000;
        };
    }

    @Test
    void noneIsAccepted() {
        Map<String, TargetJwt> targets = new LinkedHashMap<>();
        Map<String, List<String>> good = new LinkedHashMap<>();
        for (String algorithm : Keys.ALGORITHMS) {
            TargetJwt target =
                    TargetJwt.create(JwtConfig.builder(keys.of(algorithm)).build());
            targets.put(algorithm, target);
            good.put(
                    algorithm,
                    IntStream.range(0, TOKENS_PER_KEY)
                            .mapToObj(i -> target.accessToken("alice" + "!".repeat(i))
                                    .claim("n", i)
                                    .create())
                            .toList());
        }
        List<String> others = new ArrayList<>();
        good.values().forEach(others::addAll);
        targets.forEach((algorithm, target) -> {
            assertThat(good.get(algorithm))
                    .allSatisfy(token -> assertThat(target.check(token)).isInstanceOf(Verdict.Accepted.class));
            IntStream.range(0, CHUNKS)
                    .parallel()
                    .forEach(chunk -> attack(algorithm, target, mutants(algorithm, chunk, good, others)));
        });
        System.out.printf("mutants: %d tokens, %d accepted, %d failed%n", tried.get(), accepted.size(), failed.size());
        assertThat(accepted).as("of seed %d", seed).isEmpty();
        assertThat(failed).as("of seed %d", seed).isEmpty();
        assertThat(tried).hasValue(1_000_000);
    }

    private Mutants mutants(String algorithm, int chunk, Map<String, List<String>> good, List<String> others) {
        List<String> publicKeys = Keys.ALGORITHMS.stream()
                .filter(each -> !each.startsWith("HS"))
                .map(keys::publicPem)
                .toList();
        List<String> ofOthers = others.stream()
                .filter(each -> !good.get(algorithm).contains(each))
                .toList();
        return new Mutants(
                good.get(algorithm),
                ofOthers,
                publicKeys,
                new SplittableRandom(seed + 31L * chunk + algorithm.hashCode()));
    }

    private void attack(String algorithm, TargetJwt target, Mutants mutants) {
        for (int i = 0; i < mutantsOf(algorithm) / CHUNKS; i++) {
            String mutant = mutants.next();
            tried.incrementAndGet();
            try {
                if (!(target.check(mutant) instanceof Verdict.Refused<?> refused)) {
                    accepted.add(algorithm + " " + mutant);
                } else if (refused.refusal().status() != 401) {
                    failed.add(algorithm + " " + refused.refusal().status() + " " + mutant);
                }
            } catch (RuntimeException | StackOverflowError e) {
                failed.add(algorithm + " " + e.getClass().getName() + " " + mutant);
            }
        }
    }
}
