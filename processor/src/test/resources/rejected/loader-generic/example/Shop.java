package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(String id) {}

  @UserIdentityLoader
  <U extends User> String identity(U user) { // error: [loader-generic]
    return user.id();
  }
}
