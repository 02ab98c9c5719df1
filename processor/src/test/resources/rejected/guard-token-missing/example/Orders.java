package shop;

import io.claimwright.JwtRequired;

class Orders {
  @JwtRequired // error: [guard-token-missing]
  void cancel(String order) {
    System.out.println("Cancelled: " + order);
  }
}
