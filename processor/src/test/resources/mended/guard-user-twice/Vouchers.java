package shop;

import io.claimwright.JwtRequired;

class Vouchers {
  @JwtRequired
  String transfer(ShopToken token, User from, String to, int cents) {
    return from.name() + " gives " + to + " " + cents;
  }
}
