package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;

/** What is generated from a class is not there yet when the class is read. */
final class Itself {
  @JwtProfile
  static class Shop extends Itself_ShopToken {} // error: [type-missing] // error: compiler

  @JwtProfile
  static class Office {}

  static class Handlers {
    @JwtRequired
    GuardedItself_Handlers run(Itself_OfficeToken token) { // error: [type-missing] // error: compiler
      return null;
    }
  }
}
