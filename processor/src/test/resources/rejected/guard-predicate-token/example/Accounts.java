package shop;

import io.claimwright.JwtRequired;

class Accounts {
  @JwtRequired(verify = IsClerk.class) // error: [guard-predicate-token]
  String book(ShopToken token) {
    return "The book, opened by " + token.subject();
  }
}
