package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.UserIdentityLoader;
import io.claimwright.keys.JwtKey;
import java.util.Map;
import java.util.Optional;

@JwtProfile
final class Shop {
  record User(String id) {}

  record Claims(String name) {}

  @UserIdentityLoader
  String identity(User user) {
    return user.id();
  }

  /** What the loader calls. */
  String identityOf(User user) {
    return user.id();
  }

  Claims claims(User user) { // warning: [loader-forgotten]
    return new Claims(user.id());
  }

  boolean isRevoked(ShopToken token) { // warning: [loader-forgotten]
    return false;
  }

  Optional<User> findUser(ShopToken token) { // warning: [loader-forgotten]
    return Optional.empty();
  }

  RefusalResponse expired() { // warning: [loader-forgotten]
    return RefusalResponse.json(401, "{}");
  }

  static JwtKey signingKey() { // warning: [loader-forgotten]
    return null;
  }

  Map<String, ?> headers() { // warning: [loader-forgotten]
    return Map.of();
  }

  @SuppressWarnings("claimwright:loader-forgotten")
  boolean verified(ShopToken token) {
    return true;
  }

  private boolean verify(ShopToken token) {
    return true;
  }

  boolean isRevoked(String id) {
    return false;
  }

  RefusalResponse answer() {
    return RefusalResponse.json(401, "{}");
  }

  Claims load(User user) {
    return new Claims(user.id());
  }
}
