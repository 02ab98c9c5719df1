package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
public final class Shop {
  private final Set<String> revoked = Set.of();

  @TokenInBlocklistLoader
  boolean isRevoked(ShopToken token) {
    return revoked.contains(token.id());
  }
}
