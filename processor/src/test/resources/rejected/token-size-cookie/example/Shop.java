package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.UUID;

@JwtProfile
final class Shop {
  record Membership(UUID tenant, String name, String plan, List<String> roles) {}

  record Claims(String name, List<Membership> memberships) {}

  @AdditionalClaimsLoader
  Claims claims(String user) { // warning: [token-size-cookie]
    return new Claims(user, List.of());
  }
}
