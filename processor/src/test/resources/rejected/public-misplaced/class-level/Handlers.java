package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;

@JwtProfile
final class Shop {}

@JwtPublic // error: [public-misplaced]
class Handlers {}

@JwtPublic // error: [public-misplaced]
@interface Open {}

@JwtRequired
class Whole {
  void run(ShopToken token) {}

  @JwtPublic // error: [public-misplaced]
  static void help() {}

  @JwtPublic // error: [public-misplaced]
  private void more() {}
}
