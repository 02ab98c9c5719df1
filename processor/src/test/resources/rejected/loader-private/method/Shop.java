package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  @UserIdentityLoader
  private String identity(String user) { // error: [loader-private]
    return user;
  }
}
