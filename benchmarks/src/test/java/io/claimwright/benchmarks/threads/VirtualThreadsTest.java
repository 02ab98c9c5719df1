package io.claimwright.benchmarks.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A pool of ours in a thread local would be there once for each virtual thread. */
final class VirtualThreadsTest {
    private static final int THREADS = 100_000;

    /** An empty thread local map alone has more; a {@code Mac} has 500 bytes and more. */
    private static final double LEAST_OF_A_THREAD_LOCAL = 64;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "virtual threads are tested on JDK 25")
    void aHundredThousandThatHaveCheckedATokenKeepNothing() throws InterruptedException {
        assertThat(VirtualThreads.bytesPerThread(THREADS, new Checking())).isLessThan(LEAST_OF_A_THREAD_LOCAL);
    }

    /** So that the test above is no empty promise. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "virtual threads are tested on JDK 25")
    void aThreadLocalWouldBeSeen() throws InterruptedException {
        ThreadLocal<Object> local = ThreadLocal.withInitial(Object::new);
        assertThat(VirtualThreads.bytesPerThread(THREADS / 10, local::get)).isGreaterThan(LEAST_OF_A_THREAD_LOCAL);
    }
}
