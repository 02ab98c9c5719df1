package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Claims(Optional<String> tenant) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Optional.of("north"));
  }
}
