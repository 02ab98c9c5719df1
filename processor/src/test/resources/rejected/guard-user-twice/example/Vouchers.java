package shop;

import io.claimwright.JwtRequired;

class Vouchers {
  @JwtRequired
  String transfer(ShopToken token, User from, User to, int cents) { // error: [guard-user-twice]
    return from.name() + " gives " + to.name() + " " + cents;
  }
}
