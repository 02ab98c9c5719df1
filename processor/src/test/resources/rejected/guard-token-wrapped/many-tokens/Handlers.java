package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.List;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired
  void many(List<ShopToken> tokens) {} // error: [guard-token-wrapped]

  @JwtRequired
  void more(ShopToken... tokens) {} // error: [guard-token-wrapped]
}
