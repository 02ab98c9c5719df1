package shop;

import io.claimwright.JwtRequired;

class Home {
  @JwtRequired(optional = true)
  String greet(ShopToken token) { // error: [guard-optional-token]
    return "Hello " + token.subject();
  }
}
