package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String branch, long exp) {} // error on javac: [claim-name-registered]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-registered]
    return new Claims("north", 1_900_000_000L);
  }
}
