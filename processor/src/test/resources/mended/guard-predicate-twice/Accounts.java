package shop;

import io.claimwright.JwtRequired;

class Accounts {
  @JwtRequired(verify = {IsClerk.class, IsOnDuty.class})
  String book(ShopToken token) {
    return "The book, opened by " + token.subject();
  }
}
