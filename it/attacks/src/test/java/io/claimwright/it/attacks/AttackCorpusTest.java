package io.claimwright.it.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.TokenLocation;
import io.claimwright.it.servers.Container;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The attack corpus, checked as a token alone and over HTTP: on each container, in every location that a
 * case allows. With {@code -Dcorpus.dir=DIR} every {@code *.json} of that folder instead.
 */
class AttackCorpusTest {
    private static final int WARM_UP = 30;
    private static final int TIMES = 31;

    private final Api api = new Api();

    @Test
    void everyTokenIsAnsweredAsExpected() throws Exception {
        List<AttackCase> cases = Corpus.chosen();
        Map<AttackCase, Map<String, String>> answers = new HashMap<>();
        for (AttackCase attack : cases) {
            if (attack.isForApi()) {
                put(answers, attack, "api", api.answer(attack));
            }
        }
        for (Container container : Container.all().toList()) {
            try (Doors doors = Doors.open(container, cases)) {
                for (AttackCase attack : cases) {
                    for (TokenLocation location : doors.locations(attack)) {
                        String answer = Answers.ofStatus(Exchange.status(doors.send(attack, location)));
                        put(answers, attack, container + " " + location, answer);
                    }
                }
            }
        }
        List<String> wrong = cases.stream()
                .filter(attack -> !attack.isRight(
                        Set.copyOf(answers.getOrDefault(attack, Map.of()).values())))
                .map(attack -> attack + ": " + answers.get(attack))
                .toList();
        System.out.printf("corpus: %d of %d as expected%n", cases.size() - wrong.size(), cases.size());
        assertThat(cases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static void put(
            Map<AttackCase, Map<String, String>> answers, AttackCase attack, String place, String answer) {
        answers.computeIfAbsent(attack, of -> new TreeMap<>()).put(place, answer);
    }

    /**
     * What the corpus leaves open is decided here: an escape inside the value of {@code alg} is legal
     * JSON and means the same, and a NumericDate may have a fraction or an exponent (RFC 7519 section
     * 2). All of them are accepted.
     */
    @Test
    void whatTheShippedCorpusLeavesOpenIsAccepted() throws IOException {
        List<AttackCase> open = Corpus.shipped().stream()
                .filter(attack -> attack.expect().equals("accept-or-reject"))
                .toList();

        assertThat(open)
                .extracting(AttackCase::id)
                .containsExactlyInAnyOrder("alg-escaped-value", "exp-4.1024448e9", "exp-4102444800.0");
        assertThat(open).allSatisfy(attack -> assertThat(api.answer(attack)).isEqualTo(AttackCase.ACCEPT));
    }

    /** A figure for the eye; what is promised of speed is measured in the benchmarks. */
    @Test
    void theSlowestRefusalIsTold() throws IOException {
        long slowest = 0;
        String id = "";
        for (AttackCase attack : Corpus.chosen()) {
            if (attack.isForApi() && api.answer(attack).equals(AttackCase.REJECT)) {
                long nanos = median(attack);
                if (nanos > slowest) {
                    slowest = nanos;
                    id = attack.id();
                }
            }
        }
        System.out.printf("slowest refusal: %d us (%s)%n", slowest / 1000, id);
        assertThat(slowest).isPositive();
    }

    private long median(AttackCase attack) {
        TargetJwt target = api.target(attack);
        long[] nanos = new long[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long start = System.nanoTime();
            target.check(attack.token());
            nanos[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[TIMES / 2];
    }
}
