package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan { // error on ecj: [variant-name-duplicate]
    @Claim("paid")
    record Monthly() implements Plan {}

    @Claim("paid") // error on javac: [variant-name-duplicate]
    record Yearly() implements Plan {}
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Plan.Yearly());
  }
}
