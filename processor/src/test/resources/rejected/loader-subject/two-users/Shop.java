package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims(
      Integer user) { // error: [loader-subject]
    return new Claims("");
  }

  @UserIdentityLoader
  String identity(int user) {
    return "";
  }
}
