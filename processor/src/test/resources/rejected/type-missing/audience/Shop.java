package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
class Shop { // error on ecj: [type-missing]
  record Claims(
      List<String> aud) {} // error on javac: [type-missing] // error: compiler

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return null;
  }
}
