package io.claimwright.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusCommandTest {
    private static final String SHIPPED = "../it/attacks/src/test/resources/corpus/attack_corpus.json";

    @Test
    void tellsTheSlowestRefusal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CorpusCommand.run(List.of(SHIPPED, "smoke"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).matches("corpus: slowest refusal [0-9]+ us \\(.+\\)");
    }
}
