package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired
  String place(ShopToken token) {
    return "Ordered for " + token.subject();
  }
}
