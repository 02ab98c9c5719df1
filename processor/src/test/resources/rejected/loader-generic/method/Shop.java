package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  @UserIdentityLoader
  <U> String identity(U user) { // error: [loader-generic]
    return user.toString();
  }
}
