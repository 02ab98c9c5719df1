package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

@JwtProfile
final class Shop {
  record Box<T>(T value) {}
  @AdditionalClaimsLoader(Box.class) // error: [claims-record-generic]
  Map<String, ?> claims(String user) {
    throw new UnsupportedOperationException();
  }
}
