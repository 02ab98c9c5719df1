package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

class Handlers {
  @JwtRequired(profile = Office.class) // error: [guard-profile-mismatch]
  void run(ShopToken token) {}
}
