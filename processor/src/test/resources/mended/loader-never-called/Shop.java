package shop;

import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
final class Shop {
  private final Set<String> loggedOut = Set.of();

  @TokenInBlocklistLoader
  boolean isLoggedOut(ShopToken token) {
    return loggedOut.contains(token.id());
  }

  @RevokedTokenLoader
  RefusalResponse revoked() {
    return RefusalResponse.json(401, "{\"msg\": \"You have logged out.\"}");
  }
}
