package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import io.claimwright.keys.JwtKey;
import io.claimwright.keys.JwtKeys;
import io.claimwright.keys.RotatingKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * 200 requests in a second, for half a minute, on Tomcat and on Jetty, while the key that signs changes
 * ten times: a token that is not expired is good, and one of a key whose time is over is not.
 */
class RotationTest {
    private static final Customer ADA = new Customer("c-1", "Ada");
    private static final int PER_SECOND = 200;
    private static final int SECONDS = 30;
    private static final int ROTATIONS = 10;
    private static final Duration LIFETIME = Duration.ofSeconds(5);

    /** Long enough for a request that a busy machine keeps waiting. */
    private static final long USABLE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final RotatingKeys keys = JwtKeys.rotating(key(0), LIFETIME);
    private final ShopJwt shop = ShopJwt.create(
            JwtConfig.builder(keys)
                    .accessTokenExpires(LIFETIME)
                    .refreshTokenExpires(LIFETIME)
                    .leeway(Duration.ZERO)
                    .build(),
            new Shop(id -> Optional.of(ADA)));

    private final Queue<Minted> fresh = new ConcurrentLinkedQueue<>();
    private final List<Retired> retired = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<String> goodRefused = new ConcurrentLinkedQueue<>();
    private final Queue<String> retiredAccepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger retiredRefused = new AtomicInteger();

    private record Minted(String token, long at) {
        boolean isOld() {
            return System.nanoTime() - at > USABLE_NANOS;
        }
    }

    /** A token that would live for an hour, were it not for its key. */
    private record Retired(String token, long end) {
        boolean isOver() {
            return System.nanoTime() - end > 0;
        }
    }

    private static JwtKey key(int number) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return JwtKey.hs256(secret).withId("key " + number);
    }

    @Test
    void noGoodTokenIsRefusedAndNoRetiredKeyAccepted() throws Exception {
        List<Server> servers = new ArrayList<>();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(16);
        try {
            for (Container container : Container.all().toList()) {
                servers.add(
                        container.start(App.at("").atStart(shop::install).servlet("/account", new AccountServlet())));
            }
            run(threads, servers);
        } finally {
            threads.shutdownNow();
            for (Server server : servers) {
                server.stop();
            }
        }
        System.out.printf(
                "rotation: %d requests, %d good refused, %d retired accepted%n",
                requests.get(), goodRefused.size(), retiredAccepted.size());
        assertThat(goodRefused).isEmpty();
        assertThat(retiredAccepted).isEmpty();
        assertThat(requests).hasValue(PER_SECOND * SECONDS);
        assertThat(retired).hasSize(ROTATIONS);
        assertThat(retiredRefused).hasPositiveValue();
    }

    private void run(ScheduledExecutorService threads, List<Server> servers) throws Exception {
        ScheduledFuture<?> rotation = threads.scheduleAtFixedRate(
                this::rotate,
                1_000L * SECONDS / (ROTATIONS + 1),
                1_000L * SECONDS / (ROTATIONS + 1),
                TimeUnit.MILLISECONDS);
        List<ScheduledFuture<?>> sent = new ArrayList<>();
        for (int i = 0; i < PER_SECOND * SECONDS; i++) {
            int number = i;
            Server server = servers.get(i % servers.size());
            sent.add(threads.schedule(() -> send(server, number), i * 1_000L / PER_SECOND, TimeUnit.MILLISECONDS));
        }
        for (ScheduledFuture<?> each : sent) {
            each.get(2L * SECONDS, TimeUnit.SECONDS);
        }
        rotation.cancel(false);
    }

    private void rotate() {
        int number = retired.size() + 1;
        if (number > ROTATIONS) {
            return;
        }
        keys.announce(key(number));
        String token = shop.accessToken(ADA).expiresIn(Duration.ofHours(1)).create();
        keys.rotate();
        retired.add(new Retired(token, System.nanoTime() + LIFETIME.toNanos()));
    }

    private void send(Server server, int number) {
        if (number % 10 == 9 && sendRetired(server)) {
            return;
        }
        Minted minted = number % 2 == 0 ? null : fresh.poll();
        if (minted == null || minted.isOld()) {
            minted = new Minted(shop.createAccessToken(ADA), System.nanoTime());
            fresh.add(minted);
        }
        int status = server.get("/account", minted.token()).statusCode();
        requests.incrementAndGet();
        if (status != 200) {
            goodRefused.add("request " + number + " answered with " + status);
        }
    }

    private boolean sendRetired(Server server) {
        Optional<Retired> over = retired.stream().filter(Retired::isOver).reduce((first, last) -> last);
        if (over.isEmpty()) {
            return false;
        }
        int status = server.get("/account", over.get().token()).statusCode();
        requests.incrementAndGet();
        if (status == 401) {
            retiredRefused.incrementAndGet();
        } else {
            retiredAccepted.add("answered with " + status);
        }
        return true;
    }
}
