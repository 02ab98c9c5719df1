package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.List;

final class Shop {
  private record Hidden(String name) {}

  @JwtProfile
  static class Subject {
    @UserIdentityLoader
    String identity(
        Hidden user) { // error: [type-hidden]
      return user.name();
    }
  }

  @JwtProfile
  static class Looked {
    @UserLookupLoader
    Hidden user(Shop_LookedToken token) { // error: [type-hidden]
      return new Hidden("");
    }
  }

  @JwtProfile
  static class Wild {
    @UserIdentityLoader
    String identity(
        List<? extends Hidden> users) { // error: [type-hidden]
      return "";
    }
  }

  @JwtProfile
  static class Carried {
    @AdditionalClaimsLoader
    Carrier claims(String user) { // error: [type-hidden]
      return new Carrier("");
    }
  }

  private record Carrier(String name) {}

  @JwtProfile // error: [type-hidden]
  private static class Secret {}
}
