package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }

  @JwtRequired
  String list(ShopToken token, TokenLocation from) { // error: [handler-clash]
    return "The orders of " + token.subject() + ", by way of " + from;
  }
}
