package shop;

import io.claimwright.JwtRequired;

class Sessions {
  @JwtRequired(refresh = true, fresh = true)
  @SuppressWarnings({"claimwright:guard-refresh-fresh", "claimwright:guard-refresh"}) // warning: [suppression-unknown]
  String renew(ShopToken token) {
    return "A new token for " + token.subject();
  }
}
