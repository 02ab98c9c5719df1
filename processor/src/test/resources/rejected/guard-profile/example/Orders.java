package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired(profile = ShopToken.class) // error: [guard-profile]
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
