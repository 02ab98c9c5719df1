package shop;

import io.claimwright.JwtProfile;

class Outer {
  @JwtProfile
  static final class Shop {}
}

@JwtProfile // error: [generated-name-taken] [generated-name-taken]
final class Outer_Shop {}
