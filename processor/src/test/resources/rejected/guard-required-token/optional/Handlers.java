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
  void home(Optional<ShopToken> token, Optional<Shop.User> user) {} // error: [guard-required-token] [guard-required-token]
}
