package io.claimwright.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are good at the same time: one that signs, if there is one, and those that check. A key with a
 * name is chosen by it alone; one without is chosen by its algorithm, and a {@code kid} means nothing to
 * it (RFC 7515 section 4.1.4). Where two would do, none is chosen.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class KeyRing {
    private final @Nullable JwtKey signing;
    private final List<JwtKey> checking;
    private final Map<String, JwtKey> named = new HashMap<>();

    /** By each name of their algorithms; an empty value where there are several. */
    private final Map<String, Optional<JwtKey>> only = new HashMap<>();

    private final Map<String, Optional<JwtKey>> unnamed = new HashMap<>();

    private KeyRing(@Nullable JwtKey signing, Collection<JwtKey> checking) {
        this.signing = signing;
        this.checking = List.copyOf(new LinkedHashSet<>(checking));
        for (JwtKey key : this.checking) {
            key.id().ifPresent(id -> named.put(id, key));
            for (String algorithm : key.algorithms()) {
                put(only, algorithm, key);
                if (key.id().isEmpty()) {
                    put(unnamed, algorithm, key);
                }
            }
        }
    }

    private static void put(Map<String, Optional<JwtKey>> keys, String algorithm, JwtKey key) {
        keys.put(algorithm, keys.containsKey(algorithm) ? Optional.empty() : Optional.of(key));
    }

    /**
     * A ring with a key that signs.
     *
     * @param signing the key; it also checks
     * @param others keys that only check
     * @return the ring
     * @throws IllegalArgumentException if two keys can't be told apart
     */
    public static KeyRing of(JwtKey signing, Collection<JwtKey> others) {
        List<JwtKey> all = new ArrayList<>(List.of(signing));
        all.addAll(others);
        KeyRing ring = new KeyRing(Objects.requireNonNull(signing, "signing"), all);
        refuse(ring.faults());
        return ring;
    }

    /**
     * A ring that mints nothing.
     *
     * @param keys keys that check
     * @return the ring
     * @throws IllegalArgumentException if two keys can't be told apart
     */
    public static KeyRing checking(Collection<JwtKey> keys) {
        KeyRing ring = new KeyRing(null, keys);
        refuse(ring.faults());
        return ring;
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
    }

    /** Whether the keys can be told apart: choosing one would be a guess otherwise. */
    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> algorithms = new LinkedHashMap<>();
        checking.forEach(key -> algorithms.merge(key.algorithm(), 1, Integer::sum));
        algorithms.forEach((algorithm, count) -> {
            if (count > 1 && unnamed.containsKey(algorithm)) {
                faults.add(
                        "There are %d keys for %s, and not all have a name, so which one checks a token would be a guess. Give each a name with withId(...)."
                                .formatted(count, algorithm));
            }
        });
        Map<String, Integer> names = new LinkedHashMap<>();
        checking.forEach(key -> key.id().ifPresent(id -> names.merge(id, 1, Integer::sum)));
        names.forEach((id, count) -> {
            if (count > 1) {
                faults.add("There are %d keys of the name \"%s\". Give each one of its own.".formatted(count, id));
            }
        });
        return faults;
    }

    /**
     * The key that signs.
     *
     * @return the key, empty for a ring that only checks
     */
    public Optional<JwtKey> signing() {
        return Optional.ofNullable(signing);
    }

    /**
     * The keys that check, the one that signs first.
     *
     * @return the keys
     */
    public List<JwtKey> checking() {
        return checking;
    }

    /**
     * Whether this very key is among those that check.
     *
     * @param key a key
     * @return whether it is here
     */
    public boolean has(JwtKey key) {
        return checking.contains(key);
    }

    /**
     * Whether a header names a key that is not here.
     *
     * @param id the header's {@code kid}, or null
     * @return whether it is a name, and no key's here
     */
    public boolean lacks(@Nullable String id) {
        return id != null && !named.containsKey(id);
    }

    /**
     * The key for a header.
     *
     * @param algorithm the header's {@code alg}
     * @param id the header's {@code kid}, or null
     * @return the key, or null where there is none, or no telling which
     */
    public @Nullable JwtKey choose(String algorithm, @Nullable String id) {
        JwtKey key = id == null ? null : named.get(id);
        if (key != null) {
            return key.isFor(algorithm) ? key : null;
        }
        return (id == null ? only : unnamed)
                .getOrDefault(algorithm, Optional.empty())
                .orElse(null);
    }

    /** Says how many keys there are and nothing of them. */
    @Override
    public String toString() {
        return "KeyRing[" + checking.size() + "]";
    }
}
