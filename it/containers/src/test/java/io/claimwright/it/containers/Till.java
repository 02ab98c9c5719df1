package io.claimwright.it.containers;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.revocation.RevocationStore;
import java.util.Optional;

/** A profile without claims of its own, with users and a revocation store. */
@JwtProfile
public final class Till {
    private final RevocationStore revocations;
    private final Runnable duringLookup;

    public Till(RevocationStore revocations, Runnable duringLookup) {
        this.revocations = revocations;
        this.duringLookup = duringLookup;
    }

    @UserIdentityLoader
    String identity(Customer customer) {
        return customer.id();
    }

    @UserLookupLoader
    Optional<Customer> customer(TillToken token) {
        duringLookup.run();
        return Optional.of(new Customer(token.subject(), "Ada"));
    }

    @TokenInBlocklistLoader
    boolean revoked(TillToken token) {
        return revocations.isRevoked(token);
    }
}
