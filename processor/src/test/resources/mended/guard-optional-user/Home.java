package shop;

import io.claimwright.JwtRequired;
import java.util.Optional;

class Home {
  @JwtRequired(optional = true)
  String greet(Optional<ShopToken> token, Optional<User> user) {
    return "Hello " + user.map(User::name).orElse("guest");
  }
}
