package shop;

import io.claimwright.JwtRequired;

public class OrderHandlers {
  public record Order(String item) {}

  public record Receipt(String item, String payer) {}

  @JwtRequired(fresh = true)
  Receipt pay(ShopToken token, User user, Order order) {
    return new Receipt(order.item(), user.name() + " " + token.subject());
  }
}
