package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(refresh = true, verifyType = false) // error: [guard-contradiction]
  void refresh(ShopToken token) {}
}
