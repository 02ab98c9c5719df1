package io.claimwright.it.twojars.app;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.it.twojars.claims.StaffClaims;
import java.util.function.Function;

/** A profile whose claims come from another jar. */
@JwtProfile
public class Staff {
    private final Function<String, StaffClaims> directory;

    public Staff(Function<String, StaffClaims> directory) {
        this.directory = directory;
    }

    @AdditionalClaimsLoader
    StaffClaims claims(String name) {
        return directory.apply(name);
    }

    @UserIdentityLoader
    String identity(String name) {
        return name;
    }
}
