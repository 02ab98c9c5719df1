package io.claimwright.config;

import io.claimwright.keys.JwtKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the keys that check tokens can be told apart: choosing one would be a guess otherwise. */
final class KeyFaults {
    private KeyFaults() {}

    static List<String> of(List<JwtKey> keys) {
        List<String> faults = new ArrayList<>();
        keys.stream()
                .filter(key -> key.id().isEmpty())
                .map(JwtKey::algorithm)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(algorithm -> unnamed(algorithm, keys).ifPresent(faults::add));
        Map<String, Integer> names = new LinkedHashMap<>();
        keys.forEach(key -> key.id().ifPresent(id -> names.merge(id, 1, Integer::sum)));
        names.forEach((id, count) -> {
            if (count > 1) {
                faults.add(
                        "decodeKeys has, with the key that signs, %d keys of the name %s; each has a name of its own."
                                .formatted(count, Quoted.of(id)));
            }
        });
        return faults;
    }

    private static Optional<String> unnamed(String algorithm, List<JwtKey> keys) {
        long count =
                keys.stream().filter(key -> key.algorithm().equals(algorithm)).count();
        if (count < 2) {
            return Optional.empty();
        }
        return Optional.of(
                "decodeKeys has, with the key that signs, %d keys for %s, and not all have a name, so which one checks a token would be a guess. Give each a name with withId(...)."
                        .formatted(count, algorithm));
    }
}
