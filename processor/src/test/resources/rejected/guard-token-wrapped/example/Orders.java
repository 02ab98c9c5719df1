package shop;

import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;

class Orders {
  @JwtRequired
  String place(JwtToken token) { // error: [guard-token-wrapped]
    return "Ordered for " + token.subject();
  }
}
