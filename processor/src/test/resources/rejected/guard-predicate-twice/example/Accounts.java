package shop;

import io.claimwright.JwtRequired;

class Accounts {
  @JwtRequired(verify = {IsClerk.class, IsClerk.class}) // error: [guard-predicate-twice]
  String book(ShopToken token) {
    return "The book, opened by " + token.subject();
  }
}
