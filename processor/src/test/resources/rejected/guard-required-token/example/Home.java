package shop;

import io.claimwright.JwtRequired;
import java.util.Optional;

class Home {
  @JwtRequired
  String greet(Optional<ShopToken> token) { // error: [guard-required-token]
    return "Hello " + token.map(ShopToken::subject).orElse("guest");
  }
}
