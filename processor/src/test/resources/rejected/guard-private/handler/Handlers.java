package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired // error: [guard-private]
  private void run(ShopToken token) {}
}
