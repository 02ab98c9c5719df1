package io.claimwright.sample.docs;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.sample.docs.TicketClaims.Seat;
import io.claimwright.sample.docs.TicketClaims.TicketClass;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A profile whose user is a string, and so the subject of its tokens. */
@JwtProfile
public final class Ticket {
    @AdditionalClaimsLoader
    TicketClaims claims(String customer) {
        return new TicketClaims(
                "Concert",
                true,
                7,
                9_007_199_254_740_993L,
                0.5,
                Instant.parse("2030-06-01T20:00:00Z"),
                UUID.fromString("8d8ac610-566d-4ef0-9c22-186b2a5ed793"),
                URI.create("https://tickets.example/concert"),
                TicketClass.SEATED,
                new Seat(3, 14),
                List.of("programme", "earplugs"),
                Set.of(),
                Map.of("drink", 4),
                Optional.of(customer),
                Set.of("door"));
    }
}
