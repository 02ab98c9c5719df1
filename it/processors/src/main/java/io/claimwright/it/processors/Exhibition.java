package io.claimwright.it.processors;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

/** A second profile, whose user is AutoValue's. */
@JwtProfile
public class Exhibition {
    @UserIdentityLoader
    String ticket(Visitor visitor) {
        return visitor.ticket();
    }

    @UserLookupLoader
    Optional<Visitor> visitor(ExhibitionToken token) {
        return Optional.of(Visitor.of(token.subject()));
    }
}
