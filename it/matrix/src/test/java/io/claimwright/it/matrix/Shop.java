package io.claimwright.it.matrix;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.DecodeKeyLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;
import java.util.Optional;

/** A profile with every loader but those that answer refusals. */
@JwtProfile
final class Shop {
    private final Script script;
    private final JwtKey key;

    Shop(Script script, JwtKey key) {
        this.script = script;
        this.key = key;
    }

    @UserIdentityLoader
    String identity(Customer customer) {
        return script.ask(UserIdentityLoader.class, customer.id());
    }

    @AdditionalClaimsLoader
    ShopClaims claims(Customer customer) {
        return script.ask(AdditionalClaimsLoader.class, new ShopClaims(customer.id()));
    }

    @AdditionalHeadersLoader
    Map<String, ?> headers() {
        return script.ask(AdditionalHeadersLoader.class, Map.of("tenant", "north"));
    }

    @EncodeKeyLoader
    JwtKey signing() {
        return script.ask(EncodeKeyLoader.class, key);
    }

    @DecodeKeyLoader
    Optional<JwtKey> checking(JwtHeader header) {
        return script.ask(DecodeKeyLoader.class, Optional.of(key));
    }

    @TokenInBlocklistLoader
    boolean isRevoked(ShopToken token) {
        return script.ask(TokenInBlocklistLoader.class, false);
    }

    @TokenVerificationLoader
    boolean isOurs(ShopToken token) {
        return script.ask(TokenVerificationLoader.class, true);
    }

    @UserLookupLoader
    Optional<Customer> customer(String id) {
        return script.ask(UserLookupLoader.class, Optional.of(new Customer(id)));
    }
}
