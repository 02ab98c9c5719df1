package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.Claim;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan permits Free, Below {} // error on ecj: [variant-name-duplicate]

  record Free() implements Plan {}

  sealed interface Below extends Plan permits Other, Another {}

  @Claim("Free") // error on javac: [variant-name-duplicate]
  record Other() implements Below {}

  @Claim("x")
  record Another() implements Below {}

  record Claims(Plan plan) {}
  @AdditionalClaimsLoader
  Claims claims(String user) {
    throw new UnsupportedOperationException();
  }
}
