package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record User(String id) {}

  record Claims(String branch) {}

  @UserIdentityLoader
  String identity(User user) {
    return user.id();
  }

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims(user.id().startsWith("n") ? "north" : "south");
  }
}
