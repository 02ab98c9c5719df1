// Compiled with -Aclaimwright.released=src/test/resources/released/shop.txt
package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  enum Role { READER, WRITER }

  record Address(String city) {}

  record Claims(
      String name,
      int level,
      Address address,
      Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [claim-removed]
    return new Claims("Ada", 3, new Address("Ulm"), Role.READER);
  }
}
