package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan {
    @Claim("monthly")
    record Monthly() implements Plan {}

    @Claim("yearly")
    record Yearly() implements Plan {}
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Plan.Yearly());
  }
}
