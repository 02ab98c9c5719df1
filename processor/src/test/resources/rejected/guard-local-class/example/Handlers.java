package shop;

import io.claimwright.JwtRequired;

class Handlers {
  interface Receipts {
    String print(ShopToken token);
  }

  Receipts receipts() { // error: [guard-local-class]
    return new Receipts() {
      @Override
      @JwtRequired(fresh = true)
      public String print(ShopToken token) {
        return "Printed for " + token.subject();
      }
    };
  }
}
