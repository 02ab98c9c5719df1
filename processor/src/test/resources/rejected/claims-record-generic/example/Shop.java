package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Limit<T>(T value) {} // error on javac: [claims-record-generic]

  record Claims(Limit<Integer> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-generic]
    return new Claims(new Limit<>(12));
  }
}
