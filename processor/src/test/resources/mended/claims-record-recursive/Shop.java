package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Category(String name, Optional<String> parent) {}

  record Claims(Category favourite) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Category("tea", Optional.empty()));
  }
}
