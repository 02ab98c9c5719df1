package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim(aliases = "mail") String email, String mail) {} // error on javac: [claim-alias-taken]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-alias-taken]
    return new Claims(user, user);
  }
}
