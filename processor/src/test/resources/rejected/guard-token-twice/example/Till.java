package shop;

import io.claimwright.JwtRequired;

class Till {
  @JwtRequired
  String sell(ShopToken clerk, ShopToken customer) { // error: [guard-token-twice]
    return clerk.subject() + " sells to " + customer.subject();
  }
}
