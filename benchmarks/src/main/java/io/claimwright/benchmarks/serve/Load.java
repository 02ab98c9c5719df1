package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Requests from this machine: so many connections, each with one request on its way, for so long. */
final class Load {
    /** Many, so that a processor which could work never waits for the next request. */
    private static final int CONNECTIONS = 16;

    private static final int VISITORS = 64;

    private final byte[][] requests;

    Load() {
        VisitorsJwt jwt = Visitors.jwt();
        requests = IntStream.range(0, VISITORS)
                .mapToObj(i -> KeptConnection.request(jwt.createAccessToken(Visitor.number(i))))
                .toArray(byte[][]::new);
    }

    /**
     * What was answered.
     *
     * @param count how many requests
     * @param nanos in which time
     */
    record Answered(long count, long nanos) {
        double perSecond() {
            return count * 1e9 / nanos;
        }
    }

    /** Asks a server for this long, or with so many requests if that is sooner. Throws where an answer is not what it should be. */
    Answered ask(Variant variant, int port, Duration time, long most) throws IOException, InterruptedException {
        byte[][] bodies = IntStream.range(0, VISITORS)
                .mapToObj(i ->
                        Greeting.text(variant.greeted(Visitor.number(i)).name()).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long start = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int client = 0; client < CONNECTIONS; client++) {
                int first = client * VISITORS / CONNECTIONS;
                counts.add(clients.submit(
                        () -> exchanges(port, start + time.toNanos(), most / CONNECTIONS, first, bodies)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return new Answered(all, System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IOException(variant.text + " has not answered as it should.", e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private long exchanges(int port, long end, long most, int first, byte[][] bodies) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            int length = connection.length(requests[first]);
            long done = 1;
            int next = first;
            do {
                connection.exchange(requests[next], length, bodies[next]);
                next = (next + 1) % VISITORS;
                done++;
            } while (done < most && System.nanoTime() - end < 0);
            return done;
        }
    }

    /** The status that a server answers with to a request without a token. */
    static int statusWithoutToken(int port) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            return connection.status(KeptConnection.request(""));
        }
    }
}
