package shop;

import io.claimwright.AdditionalHeadersLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Map;

/** One word too many is one mistake, however many loaders name the type. */
@JwtProfile
final class Shop {
  private record User(String id) {}

  @UserIdentityLoader
  String identity(User user) { // error: [type-hidden]
    return user.id();
  }

  @AdditionalHeadersLoader
  Map<String, ?> headers(User user) {
    return Map.of();
  }

  @UserLookupLoader
  User user(ShopToken token) {
    return new User(token.subject());
  }
}
