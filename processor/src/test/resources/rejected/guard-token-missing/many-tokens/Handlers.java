package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.List;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired // error: [guard-token-missing]
  void many(List<ShopToken> tokens) {}

  @JwtRequired // error: [guard-token-missing]
  void more(ShopToken... tokens) {}
}
