package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired(locations = {TokenLocation.HEADERS, TokenLocation.COOKIES})
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
