package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(int aud) {} // error on javac: [registered-claim-type]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [registered-claim-type]
    return new Claims(7);
  }
}
