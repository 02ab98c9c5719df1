package io.claimwright.benchmarks.serve;

import java.io.IOException;
import java.io.PrintStream;
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

    private final Map<Variant, FreshJava> servers = new EnumMap<>(Variant.class);
    private final Map<Variant, Integer> ports = new EnumMap<>(Variant.class);
    private final Load load = new Load();

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
            out.println(line(benchmark.measure(effort)));
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

    private Rounds measure(ServeEffort effort) throws IOException, InterruptedException {
        for (Variant variant : Variant.values()) {
            load.perSecond(variant, port(variant), effort.warmUp());
        }
        Rounds rates = new Rounds();
        for (int round = 0; round < effort.rounds(); round++) {
            for (Variant variant : Rounds.order(round)) {
                rates.add(variant, load.perSecond(variant, port(variant), effort.time()));
            }
        }
        return rates;
    }

    private int port(Variant variant) {
        return Objects.requireNonNull(ports.get(variant));
    }

    private void stop() throws IOException {
        for (FreshJava server : List.copyOf(servers.values())) {
            server.close();
        }
    }

    private static String line(Rounds rates) {
        return String.format(
                Locale.ROOT,
                "serve: %.2f unguarded, %.2fx java-jwt filter, %.2fx spring-security"
                        + "  (%,.0f requests per second, unguarded %,.0f, java-jwt filter %,.0f, spring-security %,.0f)",
                rates.ratio(Variant.CLAIMWRIGHT, Variant.UNGUARDED),
                rates.ratio(Variant.CLAIMWRIGHT, Variant.JAVA_JWT),
                rates.ratio(Variant.CLAIMWRIGHT, Variant.SPRING),
                rates.median(Variant.CLAIMWRIGHT),
                rates.median(Variant.UNGUARDED),
                rates.median(Variant.JAVA_JWT),
                rates.median(Variant.SPRING));
    }
}
