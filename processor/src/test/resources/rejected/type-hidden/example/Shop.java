package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  private record User(String id) {}

  @UserIdentityLoader
  String identity(User user) { // error: [type-hidden]
    return user.id();
  }
}
