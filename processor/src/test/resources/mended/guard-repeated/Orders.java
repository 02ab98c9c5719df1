package shop;

class Orders {
  @May("read and cancel")
  String cancel(ShopToken token, String order) {
    return token.subject() + " cancels " + order;
  }
}
