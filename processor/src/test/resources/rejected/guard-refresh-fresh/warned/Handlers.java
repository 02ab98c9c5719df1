package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(refresh = true, fresh = true) // warning: [guard-refresh-fresh]
  void both(ShopToken token) {}

  @JwtRequired(refresh = true, fresh = true)
  @SuppressWarnings("claimwright:guard-refresh-fresh")
  void silent(ShopToken token) {}
}

@SuppressWarnings({"unused", "claimwright:guard-refresh-fresh"})
class Silent {
  @JwtRequired(refresh = true, fresh = true)
  void both(ShopToken token) {}
}
