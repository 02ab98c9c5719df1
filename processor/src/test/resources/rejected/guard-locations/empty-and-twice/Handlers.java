package shop;

import static io.claimwright.TokenLocation.HEADERS;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  @JwtRequired(locations = {}) // error: [guard-locations]
  void nowhere(ShopToken token) {}

  @JwtRequired(locations = {HEADERS, HEADERS}) // error: [guard-locations]
  void twice(ShopToken token) {}
}
