package shop;

import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;

class Invoices {
  @JwtRequired(locations = TokenLocation.HEADERS)
  String download(ShopToken token) {
    return "The invoices of " + token.subject();
  }
}
