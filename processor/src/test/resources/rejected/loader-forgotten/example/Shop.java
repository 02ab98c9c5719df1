package shop;

import io.claimwright.JwtProfile;
import java.util.Set;

@JwtProfile
public final class Shop {
  private final Set<String> revoked = Set.of();

  boolean isRevoked(ShopToken token) { // warning: [loader-forgotten]
    return revoked.contains(token.id());
  }
}
