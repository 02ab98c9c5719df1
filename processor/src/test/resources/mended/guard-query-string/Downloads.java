package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Downloads {
  @JwtRequired(locations = TokenLocation.COOKIES)
  String invoice(ShopToken token) {
    return "The invoice of " + token.subject();
  }
}
