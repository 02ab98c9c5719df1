// Compiled with -Aclaimwright.unguarded=warn
package shop;

import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired
  String place(ShopToken token) {
    return "Ordered for " + token.subject();
  }

  @JwtRequired
  String cancel(ShopToken token, JwtRequest request) {
    return "Cancelled by " + request.method();
  }
}
