package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;

@JwtProfile
final class Shop {
  sealed interface Notice<T> { // error: [variant-generic]
    record Text(String value) implements Notice<String> {}
  }

  record Claims(Notice<String> notice) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(new Notice.Text(user));
  }
}
