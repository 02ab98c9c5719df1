package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;
import java.util.Optional;

@JwtProfile
final class Shop {
  record User(String name) {}

  @UserLookupLoader
  User user(ShopToken token) {
    return new User(token.subject());
  }
}

class Handlers {
  @JwtRequired(optional = true)
  void home(Optional<ShopToken> token, Shop.User user) {} // error: [guard-optional-user]
}
