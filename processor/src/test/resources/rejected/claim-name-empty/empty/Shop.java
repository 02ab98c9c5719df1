package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(
      @Claim("") // error on javac: [claim-name-empty]
      String name) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-empty]
    return new Claims(user);
  }
}
