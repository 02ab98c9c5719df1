// Compiled with -Aclaimwright.released=src/test/resources/released/shop.txt
package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Optional;

@JwtProfile
final class Shop {
  enum Role { READER, WRITER }

  record Address(String city) {}

  record Claims(
      String name,
      int level,
      String branch,
      Optional<String> currency,
      Address address,
      Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims("Ada", 3, "north", Optional.of("EUR"), new Address("Ulm"), Role.READER);
  }
}
