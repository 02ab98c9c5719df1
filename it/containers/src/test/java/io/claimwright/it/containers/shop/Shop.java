package io.claimwright.it.containers.shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Optional;
import java.util.function.Function;

/** The profile that most tests install. */
@JwtProfile
public final class Shop {
    private final Function<String, Optional<Customer>> customers;

    public Shop(Function<String, Optional<Customer>> customers) {
        this.customers = customers;
    }

    @AdditionalClaimsLoader
    ShopClaims claims(Customer customer) {
        return new ShopClaims(customer.name());
    }

    @UserIdentityLoader
    String identity(Customer customer) {
        return customer.id();
    }

    @UserLookupLoader
    Optional<Customer> customer(ShopToken token) {
        return customers.apply(token.subject());
    }
}
