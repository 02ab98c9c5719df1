package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired // error: [guard-static]
  static String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
