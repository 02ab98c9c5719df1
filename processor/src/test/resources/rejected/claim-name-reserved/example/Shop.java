package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String id) {} // error on javac: [claim-name-reserved]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-reserved]
    return new Claims("customer-7");
  }
}
