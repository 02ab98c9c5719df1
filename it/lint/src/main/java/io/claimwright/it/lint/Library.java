package io.claimwright.it.lint;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A profile with every loader. */
@JwtProfile
public class Library {
    private final Map<String, Reader> readers;
    private final Set<String> revoked;

    public Library(Map<String, Reader> readers, Set<String> revoked) {
        this.readers = readers;
        this.revoked = revoked;
    }

    @AdditionalClaimsLoader
    LibraryClaims claims(Reader reader) {
        return new LibraryClaims(
                reader.name(),
                true,
                3,
                1_234_567_890_123L,
                0.5,
                Instant.ofEpochSecond(1_700_000_000),
                new UUID(1, 2),
                reader.homepage(),
                Shelf.MAPS,
                new Address("Long Lane", Optional.of(7)),
                Optional.empty(),
                Optional.of(List.of(new Address("Short Lane", Optional.empty()))),
                List.of("Emma", "Nostromo"),
                Set.of(Shelf.NOVELS),
                Map.of("Emma", 5),
                Map.of("soon", List.of(Shelf.MAPS, Shelf.NOVELS)),
                List.of("reader"),
                "adults");
    }

    @UserIdentityLoader
    String card(Reader reader) {
        return reader.card();
    }

    @UserLookupLoader
    Optional<Reader> reader(LibraryToken token) {
        return Optional.ofNullable(readers.get(token.subject()));
    }

    @TokenInBlocklistLoader
    boolean revoked(LibraryToken token) {
        return revoked.contains(token.id());
    }
}
