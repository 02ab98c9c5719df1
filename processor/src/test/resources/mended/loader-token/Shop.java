package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenVerificationLoader;

@JwtProfile
final class Shop {
  @TokenVerificationLoader
  boolean isOurs(ShopToken token) {
    return token.subject().startsWith("customer-");
  }
}
