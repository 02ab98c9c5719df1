package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired
  void cancel(ShopToken token, String order) {
    System.out.println(token.subject() + " cancels " + order);
  }
}
