package io.claimwright.jwks;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Collects the options of a {@link RemoteJwks}. Not safe for use by several threads. */
public final class RemoteJwksBuilder {
    private static final Duration MAX_DEADLINE = Duration.ofSeconds(30);

    final URI address;
    Duration deadline = Duration.ofSeconds(2);
    Duration maxAge = Duration.ofMinutes(15);

    @Nullable
    String algorithmOfRsa;

    Clock clock = Clock.systemUTC();
    private @Nullable SSLContext trust;

    /** With any address, for tests of ours on the loopback; others come through {@link RemoteJwks}. */
    RemoteJwksBuilder(URI address) {
        this.address = address;
    }

    /**
     * How long a fetch may take in all, 2 seconds by default; a request that needs it waits as long.
     *
     * @param time at most 30 seconds
     * @return this builder
     * @throws IllegalArgumentException if the time is not positive, or longer
     */
    public RemoteJwksBuilder deadline(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(MAX_DEADLINE) > 0) {
            throw new IllegalArgumentException("A fetch takes between nothing and 30 seconds.");
        }
        this.deadline = time;
        return this;
    }

    /**
     * After which time the keys are fetched again while those that are there still check, 15 minutes by
     * default.
     *
     * @param time not negative; less than 30 seconds means 30 seconds
     * @return this builder
     */
    public RemoteJwksBuilder maxAge(Duration time) {
        this.maxAge = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * The algorithm of RSA keys that don't name theirs; without this they are passed over.
     *
     * @param algorithm for example {@code RS256}
     * @return this builder
     */
    public RemoteJwksBuilder algorithmOfRsa(String algorithm) {
        this.algorithmOfRsa = Objects.requireNonNull(algorithm, "algorithm");
        return this;
    }

    /**
     * Whom to believe that it is the other server, as the JDK does by default.
     *
     * @param context for example one with the certificate of an authority of one's own
     * @return this builder
     */
    public RemoteJwksBuilder sslContext(SSLContext context) {
        this.trust = Objects.requireNonNull(context, "context");
        return this;
    }

    /**
     * What tells the time, the system's clock by default.
     *
     * @param source the clock, safe for use by several threads
     * @return this builder
     */
    public RemoteJwksBuilder clock(Clock source) {
        this.clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Finishes.
     *
     * @return the keys; nothing is fetched yet
     */
    public RemoteJwks build() {
        return new RemoteJwks(this);
    }

    HttpClient client() {
        HttpClient.Builder client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(deadline);
        return trust == null ? client.build() : client.sslContext(trust).build();
    }
}
