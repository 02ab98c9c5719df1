package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(
      String name,
      @Claim("name") String displayName) {} // error on javac: [claim-name-duplicate]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-duplicate]
    return new Claims(user, "The user " + user);
  }
}
