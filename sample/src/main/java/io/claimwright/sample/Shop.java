package io.claimwright.sample;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Locale;
import java.util.Optional;

@JwtProfile
public final class Shop {
    private final Users users;

    public Shop(Users users) {
        this.users = users;
    }

    @AdditionalClaimsLoader
    ShopClaims claims(User user) {
        return new ShopClaims("bar", user.name().toUpperCase(Locale.ROOT), user.roles(), Optional.empty());
    }

    @UserIdentityLoader
    String identity(User user) {
        return user.id();
    }

    @UserLookupLoader
    Optional<User> user(ShopToken token) {
        return users.find(token.subject());
    }
}
