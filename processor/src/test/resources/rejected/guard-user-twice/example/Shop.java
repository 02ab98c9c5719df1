package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserLookupLoader;

@JwtProfile
final class Shop {
  @UserLookupLoader
  User user(ShopToken token) {
    return new User(token.subject());
  }
}
