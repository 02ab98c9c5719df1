package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.UUID;

@JwtProfile
final class Shop {
  record Claims(String name, List<UUID> memberships) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user, List.of());
  }
}
