package shop;

import io.claimwright.JwtProfile;

class Outer {
  @JwtProfile
  static final class Shop {}
}

@JwtProfile
final class Outer_Shop {} // error: [generated-name-taken] [generated-name-taken]
