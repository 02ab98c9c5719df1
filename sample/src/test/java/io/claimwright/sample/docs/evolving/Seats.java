package io.claimwright.sample.docs.evolving;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import java.util.Optional;

/** A claim whose type changes: the new one stands beside the old one for a while. */
@JwtProfile
public final class Seats {
    /** Who may sit down. */
    public record Capacity(int members, int guests) {}

    /** What the customer has paid for. */
    public enum Plan {
        FREE,
        @Claim(value = "paid", aliases = "team")
        TEAM
    }

    /** Its claims. */
    public record Claims(Plan plan, Optional<Integer> seats, Optional<Capacity> capacity) {
        /** Whichever of the two the token has. */
        public Capacity allowed() {
            return capacity.orElseGet(() -> new Capacity(seats.orElse(0), 0));
        }
    }

    @AdditionalClaimsLoader
    Claims claims(String user) {
        return new Claims(Plan.TEAM, Optional.of(5), Optional.of(new Capacity(5, 2)));
    }
}
