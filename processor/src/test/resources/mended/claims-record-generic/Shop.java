package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  record Limit<T>(T value) {}

  record Claims(Limit<Integer> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Limit<>(12));
  }
}
