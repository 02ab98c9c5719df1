package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers { // error: [generated-name-taken]
  @JwtRequired
  void run(ShopToken token) {}
}

class GuardedHandlers {}
