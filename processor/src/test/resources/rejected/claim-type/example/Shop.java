package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.time.LocalDateTime;

@JwtProfile
final class Shop {
  record Claims(LocalDateTime lastOrder) {} // error on javac: [claim-type]

  @AdditionalClaimsLoader
  Claims claims(String user) { // error on ecj: [claim-type]
    return new Claims(LocalDateTime.of(2026, 3, 1, 12, 0));
  }
}
