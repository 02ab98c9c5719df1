package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired // error: [guard-private]
  private String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
