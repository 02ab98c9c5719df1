package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
final class Shop {
  @TokenInBlocklistLoader
  boolean isLoggedOut(ShopToken token, Set<String> loggedOut) { // error: [loader-parameters]
    return loggedOut.contains(token.id());
  }
}
