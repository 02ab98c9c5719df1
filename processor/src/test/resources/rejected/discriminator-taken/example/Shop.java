package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan {
    record Free(String type) implements Plan {} // error on javac: [discriminator-taken]
  }

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [discriminator-taken]
    return new Claims(new Plan.Free("trial"));
  }
}
