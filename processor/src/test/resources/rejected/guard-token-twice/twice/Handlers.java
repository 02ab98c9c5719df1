package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

class Handlers {
  @JwtRequired // error: [guard-token-twice]
  void same(ShopToken token, ShopToken again) {}

  @JwtRequired // error: [guard-token-twice]
  void two(ShopToken token, OfficeToken other) {}
}
