package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired(locations = {TokenLocation.HEADERS, TokenLocation.HEADERS}) // error: [guard-locations]
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
