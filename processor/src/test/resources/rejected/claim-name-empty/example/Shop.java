package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim("") String tenant) {} // error on javac: [claim-name-empty]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-empty]
    return new Claims("north");
  }
}
