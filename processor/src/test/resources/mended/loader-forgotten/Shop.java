package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import java.util.Set;

@JwtProfile
<<<<<<< HEAD
public final class Shop {
  private final Set<String> revoked = Set.of();

  @TokenInBlocklistLoader
  boolean isRevoked(ShopToken token) {
    return revoked.contains(token.id());
=======
final class Shop {
  private final Set<String> loggedOut = Set.of();

  @TokenInBlocklistLoader
  boolean isRevoked(ShopToken token) {
    return loggedOut.contains(token.id());
>>>>>>> 04260a918c8f535696f3af5c66e6fc8ef4afa262
  }
}
