package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Part(@Claim(aliases = "exp") String name) {} // within another claim it is a name like any other

  record Claims(
      @Claim(aliases = "exp") String expiry, // error on javac: [claim-alias-registered]
      @Claim(value = "kind", aliases = {"sort", "type"}) String kind, // error on javac: [claim-alias-registered]
      @Claim(aliases = "aud") String audience1, // error on javac: [claim-alias-registered]
      Part part) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-alias-registered] [claim-alias-registered] [claim-alias-registered]
    throw new UnsupportedOperationException();
  }
}
