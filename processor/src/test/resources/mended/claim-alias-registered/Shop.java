package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(@Claim(aliases = "customer_type") String kind) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("customer");
  }
}
