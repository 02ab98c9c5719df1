package io.claimwright.sample.docs;

import io.claimwright.Claim;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One claim of each type, for docs/claims.md. */
public record TicketClaims(
        String event,
        boolean paid,
        int gate,
        long number,
        double discount,
        Instant start,
        UUID order,
        URI page,
        TicketClass category,
        Seat seat,
        List<String> extras,
        Set<TicketClass> upgrades,
        Map<String, Integer> prices,
        @Claim("https://tickets.example/holder") Optional<String> holder,
        Set<String> aud) {
    /** A record within a record. */
    public record Seat(int row, int place) {}

    /** Constants go by their names. */
    public enum TicketClass {
        STANDING,
        SEATED
    }
}
