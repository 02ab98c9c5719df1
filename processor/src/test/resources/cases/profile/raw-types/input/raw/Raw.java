package raw;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.List;
import java.util.Map;

@SuppressWarnings("rawtypes")
public class Raw {
  @JwtProfile
  static class Shop {
    @UserIdentityLoader
    String identity(List users) {
      return "";
    }

    @UserLookupLoader
    Map user(Raw_ShopToken token) {
      return Map.of();
    }
  }

  static class Handlers {
    @JwtRequired
    Map all(Raw_ShopToken token, Map user, List[] lists, List... more) {
      return user;
    }

    /** The user where nothing is said of its arguments, another one where something is. */
    @JwtRequired
    void users(Raw_ShopToken token, Map<?, ?> user, Map<String, ?> callersOwn) {}
  }
}
