package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

class Generic<T> { // error: [handler-class]
  @JwtRequired
  void run(ShopToken token, T value) {}
}

class Outer {
  class Inner { // error: [handler-class]
    @JwtRequired
    void run(ShopToken token) {}
  }

  private static class Hidden { // error: [handler-class]
    @JwtRequired
    void run(ShopToken token) {}
  }

  private static class Wall {
    static class Behind { // error: [handler-class]
      @JwtRequired
      void run(ShopToken token) {}
    }
  }

  class Around<T> {
    class Within { // error: [handler-class]
      @JwtRequired
      void run(ShopToken token) {}
    }
  }
}
