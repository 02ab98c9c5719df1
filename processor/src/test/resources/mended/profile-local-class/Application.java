package shop;

import io.claimwright.JwtProfile;

class Application {
  @JwtProfile
  static class Shop {}

  Object profile() {
    return new Shop();
  }
}
