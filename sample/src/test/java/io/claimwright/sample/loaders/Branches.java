package io.claimwright.sample.loaders;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.Refusal;
import io.claimwright.RefusalResponse;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationFailedLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupErrorLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every branch of a club signs with a key of its own. */
@JwtProfile
public final class Branches {
    private final Map<String, Member> members;
    private final Map<String, JwtKey> keys;
    private final Set<String> closed;

    public Branches(Map<String, Member> members, Map<String, JwtKey> keys, Set<String> closed) {
        this.members = members;
        this.keys = keys;
        this.closed = closed;
    }

    @UserIdentityLoader
    String identity(Member member) {
        return member.id();
    }

    @AdditionalHeadersLoader
    Map<String, ?> headers(Member member) {
        return Map.of("branch", member.branch());
    }

    @EncodeKeyLoader
    JwtKey signing(Member member) {
        return keys.get(member.branch());
    }

    @DecodeKeyLoader
    Optional<JwtKey> checking(JwtHeader header) {
        return header.keyId().map(keys::get);
    }

    @TokenInBlocklistLoader
    boolean isRevoked(String subject) {
        return subject.startsWith("former-");
    }

    @TokenVerificationLoader
    boolean isOpen(JwtHeader header) {
        return header.value("branch", String.class).filter(closed::contains).isEmpty();
    }

    @UserLookupLoader
    Member member(String subject) {
        return members.get(subject);
    }

    @TokenVerificationFailedLoader
    RefusalResponse closed(Refusal refusal, BranchesToken token) {
        return RefusalResponse.json(refusal.status(), "{\"closed\":true}");
    }

    @UserLookupErrorLoader
    static RefusalResponse gone() {
        return RefusalResponse.json(410, "{\"gone\":true}");
    }
}
