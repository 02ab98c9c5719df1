package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.time.Instant;

@JwtProfile
final class Shop {
  record Claims(Instant lastOrder) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(Instant.parse("2026-03-01T12:00:00Z"));
  }
}
