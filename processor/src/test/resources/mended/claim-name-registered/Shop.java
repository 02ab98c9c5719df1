package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Claims(String branch, @Claim("contract_end") long contractEnd) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("north", 1_900_000_000L);
  }
}
