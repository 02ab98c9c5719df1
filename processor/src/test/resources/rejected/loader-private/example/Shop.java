package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(String id) {}

  @UserIdentityLoader
  private String identity(User user) { // error: [loader-private]
    return user.id();
  }
}
