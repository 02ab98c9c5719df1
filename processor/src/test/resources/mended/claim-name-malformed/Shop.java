package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim("\uD83C\uDFE0") String country) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("ch");
  }
}
