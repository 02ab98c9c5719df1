package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Plan permits Free, Paid, Kind, Open {} // error: [variant-kind] [variant-kind] [variant-kind]

  record Free() implements Plan {}

  static final class Paid implements Plan {}

  enum Kind implements Plan {
    A
  }

  non-sealed interface Open extends Plan {}

  record Claims(Plan plan) {}
  @AdditionalClaimsLoader
  Claims claims(String user) {
    throw new UnsupportedOperationException();
  }
}
