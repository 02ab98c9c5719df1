package shop;

import io.claimwright.JwtProfile;

class Application {
  Object profile() { // error: [profile-local-class]
    @JwtProfile
    class Shop {}
    return new Shop();
  }
}
