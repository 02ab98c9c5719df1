package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim(aliases = "audience1") String aud) {} // error on javac: [claim-alias-registered]
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-alias-registered]
    throw new UnsupportedOperationException();
  }
}
