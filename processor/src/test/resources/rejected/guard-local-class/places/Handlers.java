package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Handlers {
  interface Handler {
    void run(ShopToken token);
  }

  private final Handler field = new Handler() { // error: [guard-local-class]
    @Override
    @JwtRequired
    public void run(ShopToken token) {}
  };

  Object local() { // error: [guard-local-class]
    @JwtRequired
    class Local {
      void run(ShopToken token) {}
    }
    return new Local();
  }

  @JwtRequired
  void guarded(ShopToken token) {}

  static class Nested {
    @JwtRequired
    void guarded(ShopToken token) {}
  }
}
