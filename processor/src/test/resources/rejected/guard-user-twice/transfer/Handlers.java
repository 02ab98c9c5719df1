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
  @JwtRequired
  void transfer(ShopToken token, Shop.User from, Shop.User to, int amount) {} // error: [guard-user-twice]

  @JwtRequired(optional = true)
  void maybe(Optional<ShopToken> t, Optional<Shop.User> a, Optional<Shop.User> b) {} // error: [guard-user-twice]
}
