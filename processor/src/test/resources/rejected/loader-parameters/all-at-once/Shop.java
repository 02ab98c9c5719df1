package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile // error: [profile-generic]
final class Shop<T> {
  record Claims(
      @Claim("") // error on javac: [claim-name-empty]
      Object date, // error on javac: [claim-type]
      String iss) {} // error on javac: [claim-name-registered]

  @AdditionalClaimsLoader // error on ecj at the next line
  Claims claims(String user) { // error on ecj: [claim-name-empty] [claim-type] [claim-name-registered]
    throw new UnsupportedOperationException();
  }

  @UserIdentityLoader
  private long identity(String user) { // error: [loader-private] [loader-return]
    return 1;
  }

  @UserLookupLoader
  String user() { // error: [loader-parameters]
    return "";
  }

  @TokenInBlocklistLoader
  boolean revoked(
      String subject,
      int more) { // error: [loader-parameters]
    return false;
  }
}
