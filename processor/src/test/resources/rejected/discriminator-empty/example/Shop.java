package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @Discriminator("") // error: [discriminator-empty]
  sealed interface Plan {
    record Free(int days) implements Plan {}
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Plan.Free(30));
  }
}
