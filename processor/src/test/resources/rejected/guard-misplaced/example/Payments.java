package shop;

import io.claimwright.JwtRequired;

class Payments {
  @JustLoggedIn // error: [guard-misplaced]
  Payments() {}

  @JwtRequired
  String pay(ShopToken token, int cents) {
    return token.subject() + " pays " + cents;
  }
}
