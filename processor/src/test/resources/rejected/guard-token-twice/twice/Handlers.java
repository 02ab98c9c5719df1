package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

class Handlers {
  @JwtRequired
  void same(ShopToken token, ShopToken again) {} // error: [guard-token-twice]

  @JwtRequired
  void two(ShopToken token, OfficeToken other) {} // error: [guard-token-twice]
}
