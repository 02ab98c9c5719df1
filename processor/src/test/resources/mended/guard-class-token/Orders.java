package shop;

import io.claimwright.JwtRequired;

@JwtRequired
class Orders {
  String list(ShopToken token) {
    return "The orders of " + token.subject();
  }

  void cancel(ShopToken token, String order) {
    System.out.println(token.subject() + " cancels " + order);
  }
}
