package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role {
    @Claim("admin")
    ADMIN
  }

  record Claims(Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Role.ADMIN);
  }
}
