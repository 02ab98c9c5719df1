package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
class Shop { // error: [type-missing]
  record Claims(
      List<String> aud) {} // error: compiler

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return null;
  }
}
