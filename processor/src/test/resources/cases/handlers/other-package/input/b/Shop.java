package b;

import io.claimwright.JwtProfile;
import io.claimwright.UserLookupLoader;

@JwtProfile
public class Shop {
  @UserLookupLoader
  User user(ShopToken token) {
    return new User();
  }
}
