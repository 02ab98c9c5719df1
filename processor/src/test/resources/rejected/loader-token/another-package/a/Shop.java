package a;

import b.ShopToken;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile
public class Shop {
  @UserLookupLoader
  String user(ShopToken token) { // error: [loader-token]
    return token.subject();
  }

  @TokenInBlocklistLoader
  boolean revoked(b.ShopToken token) { // error: [loader-token]
    return false;
  }
}
