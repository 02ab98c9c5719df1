package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.List;
import java.util.Optional;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired
  void list(List<ShopToken> token) {} // error: [guard-token-wrapped]

  @JwtRequired
  void array(String text, ShopToken... token) {} // error: [guard-token-wrapped]

  @JwtRequired(optional = true)
  void deep(Optional<List<ShopToken>> token) {} // error: [guard-token-wrapped]

  @JwtRequired
  void one(ShopToken token, List<ShopToken> others) {}
}
