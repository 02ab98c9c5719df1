package shop;

import io.claimwright.JwtRequired;

class Till {
  private final ShopJwt shop;

  Till(ShopJwt shop) {
    this.shop = shop;
  }

  @JwtRequired
  String sell(ShopToken clerk, String customer) {
    return clerk.subject() + " sells to " + shop.verify(customer).subject();
  }
}
