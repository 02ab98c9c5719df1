package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  static final class Claims {
    String branch = "north";
  }

  @AdditionalClaimsLoader
  Claims claims(String user) { // error: [claims-not-record]
    return new Claims();
  }
}
