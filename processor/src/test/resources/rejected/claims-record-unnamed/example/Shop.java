package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

@JwtProfile
final class Shop {
  record Claims(String branch) {}

  @AdditionalClaimsLoader // error: [claims-record-unnamed]
  Map<String, Object> claims(String user) {
    return Map.of("branch", "north");
  }
}
