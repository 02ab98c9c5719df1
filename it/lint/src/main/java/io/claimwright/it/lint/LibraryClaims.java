package io.claimwright.it.lint;

import io.claimwright.Claim;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A claim of every type that can travel, and names that are no identifiers. */
public record LibraryClaims(
        String name,
        boolean adult,
        int books,
        long pages,
        double fines,
        Instant since,
        UUID tenant,
        URI homepage,
        Shelf favourite,
        Address address,
        Optional<Boolean> newsletter,
        Optional<List<Address>> formerly,
        List<String> borrowed,
        Set<Shelf> shelves,
        Map<String, Integer> ratings,
        Map<String, List<Shelf>> wishes,
        @Claim("https://library.example/roles") List<String> roles,
        @Claim("class") String group) {}
