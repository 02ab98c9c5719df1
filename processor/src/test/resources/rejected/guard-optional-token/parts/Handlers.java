package shop;

import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import java.util.Optional;

@JwtProfile
final class Shop {}

@JwtRequired(optional = true)
class Handlers {
  void run(Optional<ShopToken> token, JwtHeader header) {} // error: [guard-optional-token]

  void more(Optional<ShopToken> token, TokenLocation location) {} // error: [guard-optional-token]

  void bare(ShopToken token) {} // error: [guard-optional-token]
}
