package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(
      String name,
      @Claim("display_name") String displayName) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, "The user " + user);
  }
}
