package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @interface Nullable {}

  record Claims(@Nullable Integer orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(12);
  }
}
