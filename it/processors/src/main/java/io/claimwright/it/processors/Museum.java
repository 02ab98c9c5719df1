package io.claimwright.it.processors;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** A profile whose constructor and whose user are Lombok's. */
@JwtProfile
@RequiredArgsConstructor
public class Museum {
    private final Map<String, Member> members;

    @AdditionalClaimsLoader
    MuseumClaims claims(Member member) {
        return MuseumClaims.builder()
                .name(member.getName())
                .level(member.getLevel())
                .build();
    }

    @UserIdentityLoader
    String identity(Member member) {
        return member.getId();
    }

    @UserLookupLoader
    Optional<Member> member(MuseumToken token) {
        return Optional.ofNullable(members.get(token.subject()));
    }
}
