package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.List;
import java.util.UUID;

@JwtProfile
public final class Shop {

  public record Claims(List<UUID> teams) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(List.of());
  }
}
