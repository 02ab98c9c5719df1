package shop;

import io.claimwright.JwtRequired;

@JwtRequired
class Orders extends Listing {
  void cancel(ShopToken token, String order) {
    System.out.println(token.subject() + " cancels " + order);
  }
}
