package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role { // error on ecj: [claim-name-empty]
    @Claim("") // error on javac: [claim-name-empty]
    ADMIN
  }

  sealed interface Plan { // error on ecj: [claim-name-empty]
    @Claim("") // error on javac: [claim-name-empty]
    record Free() implements Plan {}
  }

  record Claims(
      Role role,
      Plan plan,
      @Claim(aliases = "") String name) {} // error on javac: [claim-name-empty]
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-name-empty]
    throw new UnsupportedOperationException();
  }
}
