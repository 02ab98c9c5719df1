package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @Discriminator("kind") // error: [discriminator-misplaced]
  enum Plan {
    FREE
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Plan.FREE);
  }
}
