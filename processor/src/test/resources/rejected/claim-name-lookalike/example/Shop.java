package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String branch, long expires) {} // warning on javac: [claim-name-lookalike]

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-name-lookalike]
    return new Claims("north", 1_900_000_000L);
  }
}
