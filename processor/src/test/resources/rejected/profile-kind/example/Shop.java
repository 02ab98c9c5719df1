package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile // error: [profile-kind]
interface Shop {
  record User(String id) {}

  @UserIdentityLoader
  default String identity(User user) {
    return user.id();
  }
}
