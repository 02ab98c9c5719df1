package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;

@JwtProfile
final class Shop {
  record Claims(String name, List<String> orders) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, List.of());
  }
}
