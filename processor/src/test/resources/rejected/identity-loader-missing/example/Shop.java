package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile // error: [identity-loader-missing]
final class Shop {
  record User(String id, String branch) {}

  record Claims(String branch) {}

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims(user.branch());
  }
}
