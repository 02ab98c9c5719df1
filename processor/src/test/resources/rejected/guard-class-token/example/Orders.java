package shop;

import io.claimwright.JwtRequired;

@JwtRequired
class Orders {
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }

  void cancel(String order) { // error: [guard-class-token]
    System.out.println("Cancelled: " + order);
  }
}
