package io.claimwright.it.twojars.claims;

import io.claimwright.Claim;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims that several applications share. The names are known to the compiled class only. */
public record StaffClaims(
        @Claim("display_name") String name,
        Level level,
        Address address,
        List<Address> sites,
        Optional<UUID> tenant,
        Optional<Badge> badge) {
    /** A claim that is declared inside the record. */
    public record Badge(int number, Level doors) {}
}
