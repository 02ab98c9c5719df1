package shop;

import io.claimwright.JwtProfile;

class Application {
  @JwtProfile // error: [profile-inner]
  class Shop {}
}
