package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
final class Shop {
  private final Set<String> loggedOut;

  Shop(Set<String> loggedOut) {
    this.loggedOut = loggedOut;
  }

  @TokenInBlocklistLoader
  boolean isLoggedOut(ShopToken token) {
    return loggedOut.contains(token.id());
  }
}
