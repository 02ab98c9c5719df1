package shop;

import io.claimwright.JwtHeader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired
  void run(JwtHeader header, ShopToken token, JwtHeader other) {} // error: [guard-part-twice]

  @JwtRequired
  void more(TokenLocation location, ShopToken token, TokenLocation other) {} // error: [guard-part-twice]
}
