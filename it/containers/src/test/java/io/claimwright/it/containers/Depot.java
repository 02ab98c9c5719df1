package io.claimwright.it.containers;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.it.containers.shop.Customer;
import java.util.function.Predicate;

/** A second profile: another secret, other claims, a blocklist and no users. */
@JwtProfile
public final class Depot {
    private final Predicate<String> revoked;

    public Depot(Predicate<String> revoked) {
        this.revoked = revoked;
    }

    @AdditionalClaimsLoader
    DepotClaims claims(Customer customer) {
        return new DepotClaims(7);
    }

    @UserIdentityLoader
    String identity(Customer customer) {
        return customer.id();
    }

    @TokenInBlocklistLoader
    boolean revoked(DepotToken token) {
        return revoked.test(token.id());
    }
}
