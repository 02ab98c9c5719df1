package io.claimwright.benchmarks.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a token allocates is as stable as its time is not, so this is what a build can tell: a tenth more
 * than docs/performance.md records is too much.
 */
class AllocationTest {
    private static final double TOLERANCE = 1.1;
    private static final int VERIFY = 1784;
    private static final int MINT = 1665;

    private static final int BATCHES = 100;
    private static final int BATCH = 5_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Test
    void aTokenAllocatesWhatIsRecorded() throws Exception {
        Material material = Material.in(folder, "HS256", 1);
        Library ours = Library.of(Library.OURS, material);
        Person person = Person.number(7);

        long verify = bytes(() -> ours.verify(material.tokens[0]));
        long mint = bytes(() -> ours.mint(person));
        System.out.printf(
                "allocation: verify %d B of %d recorded, mint %d B of %d recorded%n", verify, VERIFY, mint, MINT);

        assertThat(verify).isBetween(500L, (long) (VERIFY * TOLERANCE));
        assertThat(mint).isBetween(500L, (long) (MINT * TOLERANCE));
    }

    /** Whoever sends junk must not make the server allocate as much as it is long. */
    @Test
    void aForgedTokenOf8KibibytesAllocatesLessThanTwo() throws Exception {
        Material material = Material.in(folder, "HS256", 64);
        RefusalBenchmark refusals = new RefusalBenchmark(material);

        long forged = bytes(refusals::forgedOurs);
        System.out.printf("allocation: refuse forged 8 KiB %d B%n", forged);

        assertThat(forged).isBetween(100L, 2048L);
    }

    /** Bytes of one operation once it is compiled: the least of many batches. */
    private static long bytes(Callable<Object> operation) throws Exception {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < BATCH; i++) {
                if (operation.call() == null) {
                    throw new AssertionError();
                }
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / BATCH);
        }
        return least;
    }
}
