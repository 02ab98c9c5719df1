package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.List;
import java.util.Map;

@JwtProfile
final class Shop {}

class Handlers {
  private record Order(String item) {}

  private static class Failure extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private interface Marked {}

  @JwtRequired
  void parameter(ShopToken token, Order order) {} // error: [type-hidden]

  @JwtRequired
  Order result(ShopToken token) { // error: [type-hidden]
    return null;
  }

  @JwtRequired
  void array(ShopToken token, Order[]... orders) {} // error: [type-hidden]

  @JwtRequired
  void wildcard(ShopToken token, Map<String, List<? super Order>> orders) {} // error: [type-hidden]

  @JwtRequired
  void thrown(ShopToken token) throws Failure {} // error: [type-hidden]

  @JwtRequired
  <T extends Object & Marked> void bound(ShopToken token, T value) {} // error: [type-hidden]
}
