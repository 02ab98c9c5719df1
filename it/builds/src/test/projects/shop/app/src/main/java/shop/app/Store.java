package shop.app;

import shop.claims.StaffOnly;

public class Store {
  @StaffOnly
  String open(ShopToken token) {
    return token.subject() + " opens";
  }
}
