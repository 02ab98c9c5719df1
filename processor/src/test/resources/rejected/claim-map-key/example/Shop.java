package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

@JwtProfile
final class Shop {
  record Claims(Map<Integer, String> rolesByBranch) {} // error on javac: [claim-map-key]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-map-key]
    return new Claims(Map.of(7, "clerk"));
  }
}
