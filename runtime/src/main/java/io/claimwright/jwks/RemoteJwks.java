package io.claimwright.jwks;

import io.claimwright.keys.JwkSet;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.KeyRing;
import io.claimwright.keys.KeysUnavailableException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of another server, from the address at which it publishes them (RFC 7517 section 5).
 * They are fetched when the first token comes, when they are old, and when a token names a key that is
 * not among them; but once in 30 seconds at most, whatever comes of it, and by one thread for all.
 *
 * <p>The last good set is kept for as long as no newer one is there. Until the first is there, a request
 * is answered with 503. Nothing is fetched but from this one address: no redirect is followed, and what a
 * token says is never part of it.
 *
 * <p>Safe for use by several threads.
 */
public final class RemoteJwks implements JwtKeys {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient client;
    private final HttpRequest request;
    private final Duration deadline;
    private final Duration maxAge;
    private final @Nullable String algorithmOfRsa;
    private final Clock clock;

    private final Semaphore waiting = new Semaphore(1);
    private volatile @Nullable Fetched last;
    private @Nullable Instant asked;
    private CompletableFuture<Fetched> running =
            CompletableFuture.failedFuture(new IllegalStateException("not asked yet"));

    RemoteJwks(RemoteJwksBuilder options) {
        this.deadline = options.deadline;
        this.maxAge = options.maxAge;
        this.algorithmOfRsa = options.algorithmOfRsa;
        this.clock = options.clock;
        this.request = HttpRequest.newBuilder(options.address)
                .header("Accept", "application/jwk-set+json, application/json")
                .timeout(deadline)
                .GET()
                .build();
        this.client = options.client();
    }

    /** A ring, and when it came. */
    private record Fetched(KeyRing ring, Instant at) {}

    /**
     * The keys at this address.
     *
     * @param address an address with {@code https}, as the other server's documentation has it
     * @return the keys; nothing is fetched yet
     * @throws IllegalArgumentException if the address is not such a one
     */
    public static RemoteJwks at(URI address) {
        return builder(address).build();
    }

    /**
     * The keys at this address, with options.
     *
     * @param address as {@link #at(URI)}
     * @return a builder
     * @throws IllegalArgumentException as {@link #at(URI)}
     */
    public static RemoteJwksBuilder builder(URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "Keys are fetched from an address that begins with https:// and a host, and has no password.");
        }
        return new RemoteJwksBuilder(address);
    }

    @Override
    public KeyRing now() {
        Fetched seen = last;
        if (seen == null) {
            startFetch();
            return awaited();
        }
        if (clock.instant().isAfter(seen.at().plus(maxAge))) {
            startFetch(); // beside the request, which takes the keys that are there
        }
        return seen.ring();
    }

    /** One request waits for the new keys; those that come meanwhile are answered with the old ones. */
    @Override
    public KeyRing after(String id) {
        startFetch();
        Fetched seen = last;
        if (seen == null) {
            return awaited();
        }
        if (!waiting.tryAcquire()) {
            return seen.ring();
        }
        try {
            return awaited();
        } catch (KeysUnavailableException e) {
            return seen.ring();
        } finally {
            waiting.release();
        }
    }

    private KeyRing awaited() {
        try {
            return running().get(deadline.toMillis(), TimeUnit.MILLISECONDS).ring();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeysUnavailableException("The wait for the keys of the issuer was interrupted.");
        } catch (ExecutionException | TimeoutException e) {
            throw new KeysUnavailableException("The keys of the issuer can't be fetched.");
        }
    }

    private synchronized CompletableFuture<Fetched> running() {
        return running;
    }

    /** Not while one runs, and not soon after the last one. */
    private synchronized void startFetch() {
        Instant now = clock.instant();
        if (!running.isDone() || (asked != null && now.isBefore(asked.plus(PAUSE)))) {
            return;
        }
        asked = now;
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, response -> new CappedBody(JwkSet.MAX_LENGTH));
        running = exchange.orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(response -> new Fetched(ring(response), now))
                .whenComplete((fetched, failure) -> {
                    if (fetched == null) {
                        exchange.cancel(true);
                        warn();
                    } else {
                        last = fetched;
                    }
                });
    }

    private void warn() {
        System.getLogger(RemoteJwks.class.getName())
                .log(
                        System.Logger.Level.WARNING,
                        "No usable keys came from {0}.",
                        request.uri().getHost());
    }

    /** A set without a key is none that somebody meant to publish. */
    private KeyRing ring(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new KeysUnavailableException("The issuer did not answer with its keys.");
        }
        JwkSet set = JwkSet.parse(response.body(), algorithmOfRsa);
        if (set.hasSecrets() || set.keys().isEmpty()) {
            throw new KeysUnavailableException("The issuer published no key, or a secret, which is none any more.");
        }
        return KeyRing.checking(set.keys());
    }

    /** Names the host and nothing of the keys. */
    @Override
    public String toString() {
        return "RemoteJwks[" + request.uri().getHost() + "]";
    }
}
