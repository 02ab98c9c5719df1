package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

@JwtProfile
final class Shop {
  enum Role {
    CLERK
  }

  record Claims(
      Map<Role, String> names, // error on javac: [claim-map-key]
      Map<String, Map<Integer, String>> deep) {} // error on javac: [claim-map-key]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-map-key] [claim-map-key]
    return new Claims(Map.of(), Map.of());
  }
}
