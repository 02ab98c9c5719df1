package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtRequired
class Handlers {
  void first(ShopToken token) {}

  @JwtPublic
  void open() {}
}

class Below extends Handlers {
  /** The twin of the class above stands before it. */
  @Override
  void first(ShopToken token) {}

  @Override
  void open() {}

  void second(ShopToken token) {} // error: [guard-inherited]

  public void third() {} // error: [guard-inherited]

  void first(ShopToken token, String text) {} // error: [guard-inherited]

  @JwtRequired
  void guarded(ShopToken token) {}

  @JwtPublic
  void alsoOpen() {}

  private void more() {}

  static void help() {}

  @Override
  public String toString() {
    return "";
  }
}

class FurtherBelow extends Below {
  @Override
  void second(ShopToken token) {} // error: [guard-inherited]
}

/** It says that it is guarded as well. */
@JwtRequired
class Again extends Handlers {
  void second(ShopToken token) {}
}
