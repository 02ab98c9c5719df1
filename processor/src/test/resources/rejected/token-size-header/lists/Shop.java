package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Item(String name, String color, int count) {}

  record Order(String number, List<Item> items) {}

  record Claims(List<Order> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [token-size-header]
    return new Claims(List.of());
  }
}

@JwtProfile
final class Silenced {
  record Claims(List<Shop.Order> orders) {}

  @SuppressWarnings("claimwright:token-size-header")
  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(List.of());
  }
}
