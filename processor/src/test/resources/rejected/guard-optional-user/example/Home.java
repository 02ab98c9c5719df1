package shop;

import io.claimwright.JwtRequired;
import java.util.Optional;

class Home {
  @JwtRequired(optional = true)
  String greet(Optional<ShopToken> token, User user) { // error: [guard-optional-user]
    return "Hello " + user.name();
  }
}
