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
  Claims claims(String userId) { // error: [loader-subject]
    return new Claims(userId.startsWith("n") ? "north" : "south");
  }
}
