package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }

  @JwtRequired
  String listWithPlace(ShopToken token, TokenLocation from) {
    return "The orders of " + token.subject() + ", by way of " + from;
  }
}
