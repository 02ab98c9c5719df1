package io.claimwright.benchmarks.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.Test;

/** That the benchmarks measure what they say; how much it is, only a quiet machine tells. */
final class ServeBenchmarkTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void asksEachServer() throws IOException, InterruptedException {
        ServeBenchmark.run(ServeEffort.SMOKE, out);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .matches("serve: [0-9.]+ unguarded, [0-9.]+x java-jwt filter, [0-9.]+x spring-security  \\(.*\\)\n");
    }

    @Test
    void startsEachServer() throws IOException {
        StartBenchmark.run(ServeEffort.SMOKE, out);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .matches("start: [0-9]+ ms from main to the first guarded answer, -?[0-9]+ ms of it ours  \\(.*\\)\n");
    }

    /** An unguarded server greets the same visitor always, which is no answer to the token of another one. */
    @Test
    void anAnswerThatIsNotTheTokensIsAFailure() throws IOException, LifecycleException {
        int port = LoopbackServer.start(Variant.UNGUARDED);
        assertThatThrownBy(() -> new Load().ask(Variant.CLAIMWRIGHT, port, Duration.ofMillis(50), 100))
                .rootCause()
                .hasMessageStartingWith("A wrong answer");
    }

    @Test
    void comparesWithinRounds() {
        Rounds rounds = new Rounds();
        for (double slow : new double[] {1, 2, 4}) {
            rounds.add(Variant.CLAIMWRIGHT, 10 / slow);
            rounds.add(Variant.UNGUARDED, 20 / slow);
        }
        assertThat(rounds.ratio(Variant.CLAIMWRIGHT, Variant.UNGUARDED)).isEqualTo(0.5);
        assertThat(rounds.median(Variant.CLAIMWRIGHT)).isEqualTo(5);
        assertThat(rounds.difference(Variant.UNGUARDED, Variant.CLAIMWRIGHT)).isEqualTo(5);
    }
}
