package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan permits Payable {}

  sealed interface Payable extends Plan {} // error: compiler

  record Claims(
      Plan plan) {} // error on javac: [claim-type]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-type]
    return null;
  }
}
