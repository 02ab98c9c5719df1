package io.claimwright.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The keys of a moment. They are asked for with each token that is minted or checked, so that keys can
 * come and go while an application runs. What answers must be safe for use by several threads, and give
 * the same ring for as long as nothing has changed.
 */
@FunctionalInterface
public interface JwtKeys {
    /**
     * The keys that are good now.
     *
     * @return the keys
     * @throws KeysUnavailableException if they can't be known just now; a request is then answered with 503
     */
    KeyRing now();

    /**
     * The keys for a token that names one that {@link #now()} does not have. Whoever gets keys from
     * elsewhere may look there again, but not as often as it is asked: anybody can make up names.
     *
     * @param id the name, as the token has it
     * @return the keys, by default the same once more
     * @throws KeysUnavailableException if they can't be known just now
     */
    default KeyRing after(String id) {
        return now();
    }

    /**
     * Keys that never change.
     *
     * @param signing the key that signs
     * @param others keys that only check
     * @return the keys
     * @throws IllegalArgumentException if two keys can't be told apart
     */
    static JwtKeys of(JwtKey signing, JwtKey... others) {
        KeyRing ring = KeyRing.of(signing, List.of(others));
        return () -> ring;
    }

    /**
     * Keys that follow each other.
     *
     * @param current the key that signs, with a name
     * @param keep how long a key checks after another one has taken its place: as long as the longest
     *     token lives, and the leeway
     * @return the keys
     * @throws IllegalArgumentException if the key has no name or can't sign, or the time is negative or more than
     *     a thousand years
     */
    static RotatingKeys rotating(JwtKey current, Duration keep) {
        return rotating(current, keep, Clock.systemUTC());
    }

    /**
     * Keys that follow each other, by this clock.
     *
     * @param current as {@link #rotating(JwtKey, Duration)}
     * @param keep as {@link #rotating(JwtKey, Duration)}
     * @param clock tells the time
     * @return the keys
     * @throws IllegalArgumentException as {@link #rotating(JwtKey, Duration)}
     */
    static RotatingKeys rotating(JwtKey current, Duration keep, Clock clock) {
        return new RotatingKeys(current, keep, clock);
    }
}
