package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired(profile = Shop.class)
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
