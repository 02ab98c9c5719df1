package io.claimwright.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.fixture.Signed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MacPoolTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 2000;

    @Test
    void eightThreadsSignAndVerifyWithOneKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                work.add(() -> {
                    start.await();
                    return wrongAnswers(thread);
                });
            }
            for (Future<Integer> wrong : threads.invokeAll(work)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int wrongAnswers(int thread) {
        int wrong = 0;
        String header = "h".repeat(20 + thread);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] token = (header + ".p" + thread + "x" + round + ".").getBytes(StandardCharsets.US_ASCII);
            int dot = token.length - 1;
            byte[] signature = Signed.KEY.sign(token, dot);
            boolean good = Signed.KEY.verify(token, dot, signature);
            signature[round % signature.length] ^= 1;
            boolean bad = Signed.KEY.verify(token, dot, signature);
            wrong += good && !bad ? 0 : 1;
        }
        return wrong;
    }
}
