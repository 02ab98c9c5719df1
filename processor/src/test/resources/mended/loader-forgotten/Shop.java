package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
final class Shop {
  private final Set<String> loggedOut = Set.of();

  @TokenInBlocklistLoader
  boolean isRevoked(ShopToken token) {
    return loggedOut.contains(token.id());
  }
}
