package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtProfile
final class Office {}

@JwtRequired(profile = Shop.class)
class Handlers {
  void fine(ShopToken token) {}

  void run(OfficeToken token) {} // error: [guard-profile-mismatch]
}
