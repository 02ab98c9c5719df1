package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(String id, String branch) {}

  @UserIdentityLoader
  String identity(User user) {
    return user.id();
  }

  record Claims(String branch) {}

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims(user.branch());
  }
}
