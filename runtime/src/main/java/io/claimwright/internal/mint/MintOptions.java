package io.claimwright.internal.mint;

import io.claimwright.config.JwtConfig;
import io.claimwright.internal.json.TextValues;
import io.claimwright.internal.verify.RegisteredClaims;
import io.claimwright.keys.JwtKey;
import io.claimwright.spi.ClaimNames;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the caller of a builder wants different from the defaults, each checked as it is set. */
public final class MintOptions {
    private final ClaimNames declared;
    private final JwtConfig config;
    private Map<String, Object> claims = Map.of();
    private Map<String, String> undeclared = Map.of();
    private Map<String, Object> headers = Map.of();
    private boolean fresh;
    private @Nullable Duration freshFor;
    private @Nullable Duration expiresIn;
    private boolean neverExpires;
    private @Nullable JwtKey key;

    /**
     * Nothing different yet.
     *
     * @param declared the claims that have typed methods of their own
     * @param config what the verifier takes
     */
    public MintOptions(ClaimNames declared, JwtConfig config) {
        this.declared = declared;
        this.config = config;
    }

    /**
     * The token is fresh for ever, or not at all.
     *
     * @param value whether it is
     */
    public void fresh(boolean value) {
        fresh = value;
        freshFor = null;
    }

    /**
     * The token is fresh for some time from now on.
     *
     * @param time how long
     */
    public void freshFor(Duration time) {
        fresh = false;
        freshFor = Objects.requireNonNull(time, "time");
    }

    /**
     * The token expires after this time instead of the configured one.
     *
     * @param time how long, not zero
     */
    public void expiresIn(Duration time) {
        if (time.toSeconds() == 0) {
            throw new IllegalArgumentException(
                    "A token that expires at once is no use; one that never does says neverExpires().");
        }
        expiresIn = time;
        neverExpires = false;
    }

    /** The token has no {@code exp}. */
    public void neverExpires() {
        expiresIn = null;
        neverExpires = true;
    }

    /**
     * Sets a claim by its name.
     *
     * @param name the claim's name
     * @param value its value
     */
    public void claim(String name, Object value) {
        if (declared.place(name) >= 0) {
            throw new IllegalArgumentException("The claim \"" + name
                    + "\" is declared; set it with the builder's method of its own, which knows its type.");
        }
        if (value == null) {
            throw new IllegalArgumentException("The claim \"" + name + "\" is null; leave it out instead.");
        }
        if (RegisteredClaims.NAMES.contains(name) && !isOfItsType(name, value)) {
            throw new IllegalArgumentException(
                    "The claim \"" + name + "\" is registered and has a type: " + typeOf(name) + ".");
        }
        if (name.equals(config.identityClaim()) && !isName(value) && !config.isFlaskCompatible()) {
            throw new IllegalArgumentException(
                    "The claim \"" + name + "\" is the identity, which is a string that is not empty.");
        }
        claims = with(claims, name, value);
    }

    /**
     * Takes claims over from another token, but for those that this one has by itself.
     *
     * @param json their JSON texts by name, as a verifier took them
     */
    public void undeclaredClaims(Map<String, String> json) {
        json.forEach((name, text) -> {
            boolean own = RegisteredClaims.NAMES.contains(name) || name.equals(config.identityClaim());
            if (!own && declared.place(name) < 0) {
                undeclared = with(undeclared, name, text);
            }
        });
    }

    /**
     * What the headers loader said; the caller's own members go before it.
     *
     * @param members the members by name
     */
    public void loadedHeaders(Map<String, ?> members) {
        Objects.requireNonNull(members, "The headers loader returned null.").forEach(this::header);
    }

    /**
     * The key that signs instead of the configured one.
     *
     * @param signing the key
     */
    public void key(JwtKey signing) {
        key = Objects.requireNonNull(signing, "The encode key loader returned null.");
    }

    /**
     * Sets a member of the header.
     *
     * @param name the member's name
     * @param value its value
     */
    public void header(String name, Object value) {
        OwnHeader.check(name, value, config.isFlaskCompatible());
        headers = with(headers, name, value);
    }

    /** The map, or where it is the empty one that nobody can change, one that can be. */
    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> changed = map.isEmpty() ? new LinkedHashMap<>() : map;
        changed.put(name, value);
        return changed;
    }

    private static boolean isOfItsType(String name, Object value) {
        return switch (name) {
            case "exp", "nbf", "iat" -> value instanceof Instant;
            case "fresh" -> value instanceof Boolean || value instanceof Instant;
            case "aud" -> isName(value) || isNames(value);
            default -> isName(value);
        };
    }

    private static String typeOf(String name) {
        return switch (name) {
            case "exp", "nbf", "iat" -> "an Instant";
            case "fresh" -> "a boolean or an Instant";
            case "aud" -> "a string, or a collection of strings, none of them empty";
            default -> "a string that is not empty";
        };
    }

    private static boolean isName(@Nullable Object value) {
        return value instanceof String text && TextValues.isName(text);
    }

    private static boolean isNames(Object value) {
        return value instanceof Collection<?> names
                && !names.isEmpty()
                && names.stream().allMatch(MintOptions::isName);
    }

    Map<String, Object> claims() {
        return claims;
    }

    /** The JSON texts of the claims of another token that nobody has set. */
    Map<String, String> undeclaredClaims() {
        if (undeclared.isEmpty()) {
            return Map.of();
        }
        Map<String, String> unset = new LinkedHashMap<>(undeclared);
        unset.keySet().removeAll(claims.keySet());
        return unset;
    }

    Map<String, Object> headers() {
        return headers;
    }

    /** The key that signs, or null for the configured one. */
    @Nullable
    JwtKey key() {
        return key;
    }

    /** Whether nothing of the library's claims was set but whether the token is fresh, and when it expires. */
    boolean hasUsualClaims() {
        return claims.isEmpty() && freshFor == null;
    }

    boolean isFresh() {
        return fresh;
    }

    /** The moment up to which the token is fresh, or null where {@link #isFresh} says whether it is. */
    @Nullable
    Instant freshUntil(Instant now) {
        return freshFor == null ? null : later(now, freshFor);
    }

    /** The value of {@code exp}, or null for none. */
    @Nullable
    Instant expiryAt(Instant now, @Nullable Duration configured) {
        Duration time = expiresIn == null ? configured : expiresIn;
        return neverExpires || time == null ? null : later(now, time);
    }

    private static Instant later(Instant now, Duration time) {
        try {
            return now.plus(time);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("A token can't say a time beyond the year 9999.", e);
        }
    }
}
