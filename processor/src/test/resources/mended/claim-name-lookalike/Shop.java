package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String branch) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("north");
  }
}
