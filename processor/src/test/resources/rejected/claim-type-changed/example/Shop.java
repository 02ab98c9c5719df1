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
      String level, // warning on javac: [claim-type-changed]
      String branch,
      Address address,
      Role role) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning on ecj: [claim-type-changed]
    return new Claims("Ada", "three", "north", new Address("Ulm"), Role.READER);
  }
}
