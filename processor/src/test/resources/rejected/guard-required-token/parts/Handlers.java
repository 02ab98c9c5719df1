package shop;

import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import java.util.Optional;

@JwtProfile
final class Shop {}

@JwtRequired
class Handlers {
  void run(ShopToken token, Optional<JwtHeader> header) {} // error: [guard-required-token]

  void more(ShopToken token, Optional<TokenLocation> location) {} // error: [guard-required-token]
}
