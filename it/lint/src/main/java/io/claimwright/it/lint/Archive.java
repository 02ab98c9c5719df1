package io.claimwright.it.lint;

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
import java.util.Map;
import java.util.Optional;

/** A profile with the loaders that {@link Library} lacks. */
@JwtProfile
public class Archive {
    private final JwtKey key;
    private final Map<String, Reader> readers;

    public Archive(JwtKey key, Map<String, Reader> readers) {
        this.key = key;
        this.readers = readers;
    }

    @UserIdentityLoader
    static String card(Reader reader) {
        return reader.card();
    }

    @AdditionalHeadersLoader
    Map<String, String> headers(Reader reader) {
        return Map.of("reader", reader.name());
    }

    @EncodeKeyLoader
    JwtKey signing() {
        return key;
    }

    @DecodeKeyLoader
    Optional<JwtKey> checking(JwtHeader header) {
        return header.keyId().isEmpty() ? Optional.of(key) : Optional.empty();
    }

    @TokenInBlocklistLoader
    static boolean revoked(String subject, JwtHeader header) {
        return subject.equals("revoked") && header.algorithm().isPresent();
    }

    @TokenVerificationLoader
    boolean known(JwtHeader header, ArchiveToken token) {
        return header.value("reader", String.class).isPresent()
                && !token.subject().equals("banned");
    }

    @UserLookupLoader
    Reader reader(String subject) {
        return readers.get(subject);
    }

    @ExpiredTokenLoader
    RefusalResponse expired(TokenIdentity identity, Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "\"expired for " + identity.subject() + "\"");
    }

    @InvalidTokenLoader
    @UnauthorizedLoader
    static RefusalResponse stranger(Refusal refusal) {
        return RefusalResponse.json(refusal.status(), "\"stranger\"");
    }

    @NeedsFreshTokenLoader
    static RefusalResponse stale(ArchiveToken token) {
        return RefusalResponse.json(401, "\"stale for " + token.subject() + "\"");
    }

    @RevokedTokenLoader
    RefusalResponse gone(String subject) {
        return RefusalResponse.json(401, "\"gone for " + subject + "\"");
    }

    @UserLookupErrorLoader
    RefusalResponse unknown(Refusal refusal, String subject) {
        return RefusalResponse.json(refusal.status(), "\"unknown is " + subject + "\"");
    }

    @TokenVerificationFailedLoader
    RefusalResponse denied() {
        return RefusalResponse.json(403, "\"denied\"");
    }
}
