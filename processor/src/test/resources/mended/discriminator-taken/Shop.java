package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Discriminator;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  @Discriminator("plan")
  sealed interface Plan {
    record Free(String type) implements Plan {}
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Plan.Free("trial"));
  }
}
