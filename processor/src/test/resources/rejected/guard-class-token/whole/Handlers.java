package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtRequired
class Handlers {
  void fine(ShopToken token) {}

  @JwtPublic
  void open() {}

  public void forgotten() {} // error: [guard-class-token]

  protected void alsoForgotten(String text) {} // error: [guard-class-token]

  boolean equals(Handlers other) { // error: [guard-class-token]
    return false;
  }
}
