package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

final class Shop {
  @JwtProfile
  static class Members {}

  static class Handlers {
    /** The variable is there, and its bound is not. */
    @JwtRequired
    <C extends Missing<String>> void all(Shop_MembersToken token, C values) {} // error: [type-missing] error: compiler
  }
}
