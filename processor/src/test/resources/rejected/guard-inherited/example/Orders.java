package shop;

class Orders extends Listing {
  void cancel(ShopToken token, String order) { // error: [guard-inherited]
    System.out.println(token.subject() + " cancels " + order);
  }
}
