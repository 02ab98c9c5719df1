package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role {
    ADMIN,
    @Claim("owner")
    OWNER
  }

  record Claims(Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Role.OWNER);
  }
}
