package shop.app;

import io.claimwright.JwtRequired;

public class Attic {
  @JwtRequired
  String look(ShopToken token) {
    return token.subject() + " finds dust";
  }
}
