package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Part(String a, @Claim(aliases = "a") String b) {} // error on javac: [claim-alias-taken]

  record Claims(
      @Claim(value = "display_name", aliases = "upcaseName") String name, // error on javac: [claim-alias-taken]
      String upcaseName,
      @Claim(aliases = {"old", "older"}) String first,
      @Claim(aliases = "old") String second, // error on javac: [claim-alias-taken]
      @Claim(aliases = "self") String self1,
      @Claim(aliases = "same") String same, // error on javac: [claim-alias-taken]
      Part part) {}
  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-alias-taken] [claim-alias-taken] [claim-alias-taken] [claim-alias-taken]
    throw new UnsupportedOperationException();
  }
}
