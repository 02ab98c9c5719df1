package shop;

import io.claimwright.JwtRequired;

class Orders {
  static class Listing {
    @JwtRequired
    String list(ShopToken token) {
      return "The orders of " + token.subject();
    }
  }
}
