package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired(profile = Office.class) // error: [guard-profile-mismatch]
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
