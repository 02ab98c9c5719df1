package io.claimwright;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock for tests that stands still until it is told otherwise.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.startingNow();
 * ShopJwt jwt = ShopJwt.create(JwtConfig.forTests(clock), shop);
 * String token = jwt.createAccessToken(user);
 * clock.advance(Duration.ofMinutes(16)); // now it has expired
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class SettableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock that shows the present moment until it is advanced.
     *
     * @return the clock
     */
    public static SettableClock startingNow() {
        return startingAt(Clock.systemUTC().instant());
    }

    /**
     * A clock that shows this moment until it is advanced.
     *
     * @param start the first moment
     * @return the clock
     */
    public static SettableClock startingAt(Instant start) {
        return new SettableClock(new AtomicReference<>(Objects.requireNonNull(start, "start")), ZoneOffset.UTC);
    }

    /**
     * Lets time pass.
     *
     * @param time how much; a negative duration goes back
     */
    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /**
     * Sets the clock.
     *
     * @param instant what it shows from now on
     */
    public void set(Instant instant) {
        now.set(Objects.requireNonNull(instant, "instant"));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}
