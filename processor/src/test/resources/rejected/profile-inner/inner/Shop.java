package shop;

import io.claimwright.JwtProfile;

class Outer {
  @JwtProfile // error: [profile-inner]
  class Shop {}
}
