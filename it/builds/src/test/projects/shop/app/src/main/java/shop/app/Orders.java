package shop.app;

import io.claimwright.JwtRequired;

public class Orders {
  @JwtRequired
  String order(ShopToken token) {
    return token.subject() + " orders";
  }
}
