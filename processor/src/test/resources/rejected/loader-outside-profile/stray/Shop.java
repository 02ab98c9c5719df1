package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtToken;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;

abstract class Base {
  record Claims(String name) {}

  @AdditionalClaimsLoader // error: [loader-outside-profile]
  abstract Claims claims(String user);

  @UserIdentityLoader // error: [loader-outside-profile]
  abstract String identity(String user);

  @UserLookupLoader // error: [loader-outside-profile]
  abstract String user(JwtToken token);

  @TokenInBlocklistLoader // error: [loader-outside-profile]
  abstract boolean revoked(JwtToken token);
}

@JwtProfile // error: [loader-inherited] [loader-inherited] [loader-inherited] [loader-inherited]
abstract class Shop extends Base {}
