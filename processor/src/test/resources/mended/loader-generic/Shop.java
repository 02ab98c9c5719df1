package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(String id) {}

  @UserIdentityLoader
  String identity(User user) {
    return user.id();
  }
}
