package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan permits Free {}

  record Free() implements Plan {}

  record Claims(Plan plan) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Free());
  }
}
