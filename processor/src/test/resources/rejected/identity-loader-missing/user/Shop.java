package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile // error: [identity-loader-missing]
final class Shop {
  record User(String name) {}

  record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims(user.name());
  }
}
