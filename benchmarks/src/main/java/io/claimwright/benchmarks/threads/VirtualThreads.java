package io.claimwright.benchmarks.threads;

import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The memory of many virtual threads that are all alive, with and without having checked a token: what is
 * kept in a thread local, or in a stack, is there for each of them.
 */
public final class VirtualThreads {
    private static final int THREADS = 100_000;
    private static final int ROUNDS = 3;
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private VirtualThreads() {}

    /**
     * Measures, and prints a line.
     *
     * @param out where the line goes
     * @throws InterruptedException if somebody stops it
     */
    public static void run(PrintStream out) throws InterruptedException {
        if (Runtime.version().feature() < 21) {
            throw new IllegalArgumentException("threads needs JDK 21 or later, for virtual threads.");
        }
        out.println(String.format(
                Locale.ROOT,
                "threads: %,.1f B kept by each of %,d virtual threads that has checked a token",
                bytesPerThread(THREADS, new Checking()),
                THREADS));
    }

    /** What a thread keeps that has done this, more than one that has done nothing. */
    static double bytesPerThread(int threads, Runnable task) throws InterruptedException {
        heap(threads, task); // all classes are loaded, all pools filled
        List<Long> more = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long without = heap(threads, () -> {});
            more.add(heap(threads, task) - without);
        }
        return more.stream().sorted().toList().get(ROUNDS / 2) / (double) threads;
    }

    /** The heap after a collection, while that many threads are parked that have done this. */
    private static long heap(int threads, Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(threads);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(threads);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < threads; i++) {
            start(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    failed.incrementAndGet();
                }
                done.countDown();
                await(end);
                ended.countDown();
            });
        }
        done.await();
        long used = used();
        end.countDown();
        ended.await();
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " threads could not check their token.");
        }
        return used;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The least of several collections: the first may find threads that are not parked yet. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, MEMORY.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** {@code Thread.startVirtualThread}, which JDK 17, for which this is compiled, does not have. */
    private static void start(Runnable task) {
        try {
            MethodHandle start = MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
            Thread ignored = (Thread) start.invokeExact(task);
        } catch (Throwable e) {
            throw new IllegalStateException("There are no virtual threads.", e);
        }
    }
}
