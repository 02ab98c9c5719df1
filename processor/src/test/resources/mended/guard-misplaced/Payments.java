package shop;

class Payments {
  @JustLoggedIn
  String pay(ShopToken token, int cents) {
    return token.subject() + " pays " + cents;
  }
}
