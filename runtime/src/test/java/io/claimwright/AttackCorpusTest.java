package io.claimwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.BareToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the attack corpus through {@code verify}: the one that is shipped here, or with {@code
 * -Dcorpus.dir=DIR} every {@code *.json} of that folder instead.
 */
class AttackCorpusTest {
    private static final String SHIPPED = "src/test/resources/corpus";

    @Test
    void everyTokenIsAnsweredAsExpected() throws IOException {
        List<AttackCase> cases = corpus();
        List<String> wrong = new ArrayList<>();
        for (AttackCase attack : cases) {
            String answer = answer(attack);
            if (!isExpected(attack, answer)) {
                wrong.add(attack + ": " + answer);
            }
        }
        System.out.printf("corpus: %d of %d as expected%n", cases.size() - wrong.size(), cases.size());
        assertThat(cases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /**
     * What the corpus leaves open is decided here: an escape inside the value of {@code alg} is legal
     * JSON and means the same, and a NumericDate may have a fraction or an exponent (RFC 7519 section
     * 2). All of them are accepted.
     */
    @Test
    void whatTheShippedCorpusLeavesOpenIsAccepted() throws IOException {
        List<AttackCase> open = casesIn(Path.of(SHIPPED)).stream()
                .filter(attack -> attack.expect().equals("accept-or-reject"))
                .toList();

        assertThat(open)
                .extracting(AttackCase::id)
                .containsExactlyInAnyOrder("alg-escaped-value", "exp-4.1024448e9", "exp-4102444800.0");
        assertThat(open).allSatisfy(attack -> assertThat(answer(attack)).isEqualTo("accept"));
    }

    private static boolean isExpected(AttackCase attack, String answer) {
        return switch (attack.expect()) {
            case "accept", "reject" -> answer.equals(attack.expect());
            case "accept-or-reject" -> answer.equals("accept") || answer.equals("reject");
            default -> false;
        };
    }

    /** {@code accept}, {@code reject} for a documented refusal, or what else came of it. */
    private static String answer(AttackCase attack) {
        try {
            BareJwt jwt = BareJwt.create(JwtConfig.from(attack.options()));
            Verdict<BareToken> verdict = jwt.check(attack.token());
            if (verdict instanceof Verdict.Refused<BareToken> refused) {
                int status = refused.refusal().status();
                return status == 400 || status == 401 ? "reject" : "status " + status;
            }
            return "accept";
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e.getClass().getName();
        }
    }

    private static List<AttackCase> corpus() throws IOException {
        Path folder = Path.of(System.getProperty("corpus.dir", SHIPPED));
        // Maven runs this in the module's folder and the user stood in the one above.
        return casesIn(Files.isDirectory(folder) ? folder : Path.of("..").resolve(folder));
    }

    private static List<AttackCase> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> AttackCase.read(file).stream())
                    .toList();
        }
    }
}
