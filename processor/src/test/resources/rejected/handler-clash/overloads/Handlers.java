package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;
import java.util.List;

@JwtProfile
final class Shop {
  record User(String name) {}

  @UserLookupLoader
  User user(ShopToken token) {
    return new User(token.subject());
  }
}

class Handlers {
  @JwtRequired
  void token(ShopToken token) {}

  @JwtRequired
  void token(ShopToken token, JwtRequest request) {} // error: [handler-clash]

  @JwtRequired
  void list(ShopToken token, List<String> names) {}

  @JwtRequired
  void list(ShopToken token, Shop.User user, List<Integer> names) {} // error: [handler-clash]

  @JwtRequired
  <T extends Number & Comparable<T>> void variable(ShopToken token, T first, T... more) {}

  @JwtRequired
  void variable(Number first, Number[] more, ShopToken token) {} // error: [handler-clash]

  @JwtRequired
  void variable(ShopToken token, Integer first, Integer... more) {}
}
