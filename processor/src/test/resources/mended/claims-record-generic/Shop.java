package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Limit(int value) {}

  record Claims(Limit orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Limit(12));
  }
}
