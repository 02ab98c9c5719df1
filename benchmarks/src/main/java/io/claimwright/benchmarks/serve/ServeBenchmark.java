package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Requests per second of the same handler with each guard, on servers in processes of their own, which are
 * asked in turn.
 */
public final class ServeBenchmark {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int WARM_UPS = 8;

    private final Map<Variant, FreshJava> servers = new EnumMap<>(Variant.class);
    private final Map<Variant, Integer> ports = new EnumMap<>(Variant.class);
    private final Load load = new Load();
    private final Rounds rates = new Rounds();
    private final Rounds processorMicros = new Rounds();

    private ServeBenchmark() {}

    /**
     * Measures, and prints a line.
     *
     * @param effort how long
     * @param out where the line goes
     * @throws IOException if a server does not answer as it should
     * @throws InterruptedException if somebody stops it
     */
    public static void run(ServeEffort effort, PrintStream out) throws IOException, InterruptedException {
        ServeBenchmark benchmark = new ServeBenchmark();
        try {
            benchmark.start();
            benchmark.measure(effort);
            out.println(benchmark.line());
        } finally {
            benchmark.stop();
        }
    }

    private void start() throws IOException {
        for (Variant variant : Variant.values()) {
            servers.put(variant, new FreshJava(ServerMain.class, variant.name()));
        }
        for (Variant variant : Variant.values()) {
            int port =
                    Math.toIntExact(Objects.requireNonNull(servers.get(variant)).number());
            ports.put(variant, port);
            int wanted = variant == Variant.UNGUARDED ? OK : UNAUTHORIZED;
            int status = Load.statusWithoutToken(port);
            if (status != wanted) {
                throw new IOException(variant.text + " answers " + status + " where no token is.");
            }
        }
    }

    private void measure(ServeEffort effort) throws IOException, InterruptedException {
        for (int part = 0; part < WARM_UPS; part++) { // in turn as well: the client is cold at first
            for (Variant variant : Rounds.order(part)) {
                load.ask(
                        variant,
                        port(variant),
                        effort.warmUp().dividedBy(WARM_UPS),
                        effort.warmUpRequests() / WARM_UPS);
            }
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (Variant variant : Rounds.order(round)) {
                measure(variant, effort.time());
            }
        }
    }

    private void measure(Variant variant, Duration time) throws IOException, InterruptedException {
        FreshJava server = Objects.requireNonNull(servers.get(variant));
        Duration before = server.processorTime();
        Load.Answered answered = load.ask(variant, port(variant), time, Long.MAX_VALUE);
        Duration spent = server.processorTime().minus(before);
        rates.add(variant, answered.perSecond());
        processorMicros.add(variant, spent.toNanos() / 1e3 / answered.count());
    }

    private int port(Variant variant) {
        return Objects.requireNonNull(ports.get(variant));
    }

    private void stop() throws IOException {
        for (FreshJava server : List.copyOf(servers.values())) {
            server.close();
        }
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "serve: %.2f unguarded, %.2fx java-jwt filter, %.2fx spring-security  (%,.0f requests per second;"
                        + " processor time of the server for each: %.1f us, unguarded %.1f us, java-jwt filter %.1f us,"
                        + " spring-security %.1f us)",
                rates.ratio(Variant.CLAIMWRIGHT, Variant.UNGUARDED),
                rates.ratio(Variant.CLAIMWRIGHT, Variant.JAVA_JWT),
                rates.ratio(Variant.CLAIMWRIGHT, Variant.SPRING),
                rates.median(Variant.CLAIMWRIGHT),
                processorMicros.median(Variant.CLAIMWRIGHT),
                processorMicros.median(Variant.UNGUARDED),
                processorMicros.median(Variant.JAVA_JWT),
                processorMicros.median(Variant.SPRING));
    }
}
