package shop;

class Orders {
  @May("read")
  @May("cancel")
  String cancel(ShopToken token, String order) { // error: [guard-repeated]
    return token.subject() + " cancels " + order;
  }
}
