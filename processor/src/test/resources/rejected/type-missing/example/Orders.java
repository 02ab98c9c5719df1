package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired
  String list(ShpToken token) { // error: [type-missing] // error: compiler
    return "The orders of " + token.subject();
  }
}
