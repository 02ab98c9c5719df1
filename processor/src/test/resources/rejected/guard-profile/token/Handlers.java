package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(profile = ShopToken.class) // error: [guard-profile]
  void run(ShopToken token) {}
}
