package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Limit<T>(T value) {}

  record Claims(Limit<?> orders) {} // error on javac: [claims-record-generic]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-generic]
    return new Claims(new Limit<>(12));
  }
}
