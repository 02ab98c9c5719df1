package io.claimwright.it.lint;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.ExpiredTokenLoader;
import io.claimwright.InvalidTokenLoader;
import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.NeedsFreshTokenLoader;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenIdentity;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UnauthorizedLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.keys.JwtKey;
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
    private final JwtKey key;

    public Library(Map<String, Reader> readers, Set<String> revoked, JwtKey key) {
        this.readers = readers;
        this.revoked = revoked;
        this.key = key;
    }

    @AdditionalClaimsLoader
    @SuppressWarnings("claimwright:token-size-cookie") // one of each type, as no real token has
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

    @AdditionalHeadersLoader
    Map<String, ?> headers(Reader reader) {
        return Map.of("home", reader.homepage());
    }

    @UserIdentityLoader
    String card(Reader reader) {
        return reader.card();
    }

    @EncodeKeyLoader
    JwtKey signing(Reader reader) {
        return key;
    }

    @DecodeKeyLoader
    Optional<JwtKey> checking(JwtHeader header) {
        return header.keyId().filter("of-readers"::equals).map(named -> key);
    }

    @UserLookupLoader
    Optional<Reader> reader(LibraryToken token) {
        return Optional.ofNullable(readers.get(token.subject()));
    }

    @TokenInBlocklistLoader
    boolean revoked(LibraryToken token) {
        return revoked.contains(token.id());
    }

    @TokenVerificationLoader
    boolean isAllowed(LibraryToken token, JwtHeader header, String card) {
        return token.adult() && header.keyId().isPresent() && !card.isEmpty();
    }

    @ExpiredTokenLoader
    RefusalResponse expired(TokenIdentity token, JwtHeader header, String card, Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "{\"card\":\"" + card + "\"}");
    }

    @InvalidTokenLoader
    @UnauthorizedLoader
    RefusalResponse stranger(Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "{\"stranger\":true}");
    }

    @NeedsFreshTokenLoader
    RefusalResponse stale(LibraryToken token) {
        return RefusalResponse.json(401, "{\"stale\":true}");
    }

    @RevokedTokenLoader
    RefusalResponse revoked(String card, Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "{\"revoked\":true}");
    }

    @UserLookupErrorLoader
    RefusalResponse unknown(JwtHeader header) {
        return RefusalResponse.json(401, "{\"unknown\":true}");
    }

    @TokenVerificationFailedLoader
    static RefusalResponse denied() {
        return RefusalResponse.json(403, "{\"denied\":true}");
    }
}
