package shop;

import io.claimwright.JwtRequired;

class Handlers {
  @JwtRequired(fresh = true)
  String print(ShopToken token) {
    return "Printed for " + token.subject();
  }
}
