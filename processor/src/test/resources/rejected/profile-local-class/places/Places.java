package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;

class Places { // error: [profile-local-class]
  static {
    @JwtProfile
    class InInitializer {}
  }

  void record() { // error: [profile-local-class]
    @JwtProfile
    record Shop() {}
  }

  void written() { // error: [profile-local-class]
    @io.claimwright.JwtProfile
    class Shop {}
  }

  Object loaders() { // error: [profile-local-class], error: [profile-local-class]
    return new Object() {
      @UserIdentityLoader
      String identity(String user) {
        return user;
      }

      @TokenInBlocklistLoader
      boolean isBlocked(String subject) {
        return false;
      }
    };
  }

  Runnable lambda = // error: [profile-local-class]
      () -> {
        @JwtProfile
        class Office {
          @UserIdentityLoader // told with the profile
          String identity(String user) {
            return user;
          }
        }
      };

  @JwtRequired
  void handler(ShopToken token) {} // error: compiler
}
