package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role { // error on ecj: [claim-alias-taken]
    ADMIN,
    @Claim(aliases = "ADMIN") // error on javac: [claim-alias-taken]
    STAFF
  }

  sealed interface Plan { // error on ecj: [claim-alias-taken]
    record Free() implements Plan {}

    @Claim(aliases = "Free") // error on javac: [claim-alias-taken]
    record Paid() implements Plan {}
  }

  record Claims(Role role, Plan plan) {}
  @AdditionalClaimsLoader
  Claims claims(String user) {
    throw new UnsupportedOperationException();
  }
}
