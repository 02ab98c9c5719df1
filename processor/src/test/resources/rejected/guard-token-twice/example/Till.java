package shop;

import io.claimwright.JwtRequired;

class Till {
  @JwtRequired // error: [guard-token-twice]
  String sell(ShopToken clerk, ShopToken customer) {
    return clerk.subject() + " sells to " + customer.subject();
  }
}
