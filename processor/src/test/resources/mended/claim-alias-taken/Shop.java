package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim(aliases = "e_mail") String email, String mail) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, user);
  }
}
