package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(
      long exp, // error on javac: [claim-name-registered]
      @Claim("jti") String key, // error on javac: [claim-name-registered]
      String type, // error on javac: [claim-name-registered]
      boolean fresh) {} // error on javac: [claim-name-registered]

  // error on ecj at the loader, which is the nearest place with a line
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-registered] [claim-name-registered] [claim-name-registered] [claim-name-registered]
    return new Claims(1, user, user, true);
  }
}
