package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(long id) {}

  @UserIdentityLoader
  long identity(User user) { // error: [loader-return]
    return user.id();
  }
}
