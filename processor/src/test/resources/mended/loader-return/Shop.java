package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(long id) {}

  @UserIdentityLoader
  String identity(User user) {
    return Long.toString(user.id());
  }
}
