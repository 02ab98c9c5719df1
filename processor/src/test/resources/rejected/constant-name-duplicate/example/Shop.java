package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role { // error on ecj: [constant-name-duplicate]
    ADMIN,
    @Claim("ADMIN") // error on javac: [constant-name-duplicate]
    OWNER
  }

  record Claims(Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Role.OWNER);
  }
}
