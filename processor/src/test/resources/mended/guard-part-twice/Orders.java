package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired
  String list(ShopToken token, TokenLocation from) {
    return token.subject() + ", by way of " + from;
  }
}
