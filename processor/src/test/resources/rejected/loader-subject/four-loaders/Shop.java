package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.EncodeKeyLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.keys.JwtKey;
import java.util.List;
import java.util.Map;

@JwtProfile
final class Shop {
  record Claims(String name) {}

  record User(String id) {}

  @AdditionalClaimsLoader
  Claims claims(User user) {
    return new Claims("");
  }

  @AdditionalHeadersLoader
  Map<String, ?> headers(
      List<User> users) { // error: [loader-subject]
    return Map.of();
  }

  @EncodeKeyLoader
  JwtKey signing(
      String user) { // error: [loader-subject]
    return null;
  }

  @UserIdentityLoader
  String identity(User user) {
    return user.id();
  }
}
