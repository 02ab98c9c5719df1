package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Orders {
  @JwtRequired
  String list(ShopToken token, TokenLocation from, TokenLocation to) { // error: [guard-part-twice]
    return token.subject() + ", by way of " + from + " and " + to;
  }
}
