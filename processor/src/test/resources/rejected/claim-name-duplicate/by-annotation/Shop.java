package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Inner(
      String same,
      @Claim("same") String other) {} // error on javac: [claim-name-duplicate]

  record Claims(
      String name,
      @Claim("name") String other, // error on javac: [claim-name-duplicate]
      Inner inner) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-duplicate] [claim-name-duplicate]
    return new Claims(user, user, new Inner(user, user));
  }
}
