package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Notice {
    record Text(String value) implements Notice {}
  }

  record Claims(Notice notice) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Notice.Text(user));
  }
}
