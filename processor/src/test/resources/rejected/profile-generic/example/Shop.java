package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile // error: [profile-generic]
final class Shop<U> {
  @UserIdentityLoader
  String identity(U user) {
    return user.toString();
  }
}
