package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.Optional;

@JwtProfile
final class Shop {}

@JwtRequired(optional = true)
class Handlers {
  void run(ShopToken token) {} // error: [guard-optional-token]

  void fine(Optional<ShopToken> token) {}

  @JwtRequired
  void alsoFine(ShopToken token) {}
}
