package shop;

import io.claimwright.JwtRequired;

class Sessions {
  @JwtRequired(refresh = true)
  String renew(ShopToken token) {
    return "A new token for " + token.subject();
  }
}
