package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String branch) {}

  @AdditionalClaimsLoader(Claims.class) // error: [claims-record-named]
  Claims claims(String user) {
    return new Claims("north");
  }
}
