package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenVerificationLoader;

@JwtProfile
final class Shop {
  @TokenVerificationLoader
  boolean isOurs(OfficeToken token) { // error: [loader-token]
    return token.subject().startsWith("customer-");
  }
}
