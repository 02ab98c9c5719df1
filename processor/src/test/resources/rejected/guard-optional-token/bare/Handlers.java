package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(optional = true)
  void home(String page, ShopToken token) {} // error: [guard-optional-token]
}
