package shop;

import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;

@JwtProfile
class Shop {
  @TokenInBlocklistLoader
  boolean revoked(Missing<String> token) { // error: [loader-parameters] error: compiler
    return false;
  }
}
