package shop;

import io.claimwright.JwtRequired;
import java.util.Optional;

class Home {
  @JwtRequired(optional = true)
  String greet(Optional<ShopToken> token) {
    return "Hello " + token.map(ShopToken::subject).orElse("guest");
  }
}
