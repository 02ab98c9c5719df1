package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

@JwtProfile
final class Shop {
  record Category(String name, Optional<Category> parent) {} // error on javac: [claims-record-recursive]

  record Claims(Category favourite) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claims-record-recursive]
    return new Claims(new Category("tea", Optional.empty()));
  }
}
