package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim("\uD83C") String country) {} // error on javac: [claim-name-malformed]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-malformed]
    return new Claims("ch");
  }
}
