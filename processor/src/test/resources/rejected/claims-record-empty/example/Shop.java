package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims() {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [claims-record-empty]
    return new Claims();
  }
}
