package shop;

import io.claimwright.JwtRequired;

@JwtRequired
class Listing {
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }
}
