package shop;

import io.claimwright.JwtRequired;

class Orders {
  private static class Listing { // error: [handler-class]
    @JwtRequired
    String list(ShopToken token) {
      return "The orders of " + token.subject();
    }
  }
}
