package io.claimwright.it.attacks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Mutants of good tokens of one key, one after the other. Not safe for use by several threads. */
final class Mutants {
    private static final Mutation[] MUTATIONS = Mutation.values();

    private final List<String> good;
    private final List<String> others;
    private final Set<String> known;
    private final List<byte[]> attackersSecrets = new ArrayList<>();
    private final SplittableRandom random;

    /**
     * Mutants of these tokens.
     *
     * @param good tokens of the key
     * @param others tokens of other keys
     * @param publicKeys what everybody knows, in PEM
     */
    Mutants(List<String> good, List<String> others, List<String> publicKeys, SplittableRandom random) {
        this.good = good;
        this.others = others;
        this.known = new HashSet<>(good);
        this.random = random;
        attackersSecrets.add(new byte[32]);
        publicKeys.forEach(pem -> attackersSecrets.add(pem.getBytes(StandardCharsets.UTF_8)));
    }

    /** A token that is not a good one. */
    String next() {
        while (true) {
            String token = good.get(below(good.size()));
            String mutant = MUTATIONS[below(MUTATIONS.length)].of(token, this);
            if (!known.contains(mutant)) {
                return mutant;
            }
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Any, those that look right more often. */
    char character() {
        return below(4) == 0 ? (char) below(0x3000) : "Ae0-_.=+/ ".charAt(below(10));
    }

    String other() {
        return below(2) == 0 ? pick(good) : pick(others);
    }

    List<byte[]> attackersSecrets() {
        return attackersSecrets;
    }

    SplittableRandom random() {
        return random;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
