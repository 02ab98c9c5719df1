package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

@JwtProfile
final class Shop {
  record Claims(Map<String, String> rolesByBranch) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Map.of("7", "clerk"));
  }
}
