package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Box<T>(T value) {}
  @SuppressWarnings("rawtypes")
  @AdditionalClaimsLoader
  Box claims(String user) { // error: [claims-record-generic]
    throw new UnsupportedOperationException();
  }
}
