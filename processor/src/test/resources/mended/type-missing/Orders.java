package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
