package shop;

import io.claimwright.JwtProfile;
import java.util.Set;

@JwtProfile
final class Shop {
  private final Set<String> loggedOut = Set.of();

  boolean isRevoked(ShopToken token) { // warning: [loader-forgotten]
    return loggedOut.contains(token.id());
  }
}
