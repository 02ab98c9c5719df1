package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import io.claimwright.UserIdentityLoader;
import java.util.List;
import java.util.Map;

final class Shop {
  @JwtProfile
  static class Fine {}

  @JwtProfile
  static class Misses {
    @UserIdentityLoader
    String identity(List<? extends Usr> user) { // error: [type-missing] // error: compiler
      return "";
    }
  }

  @JwtProfile
  static class Mapped {
    @AdditionalClaimsLoader(Clams.class) // error: [type-missing] // error: compiler
    Map<String, ?> claims(String user) {
      return Map.of();
    }
  }

  static class Handlers {
    @JwtRequired
    void run(Shop_FineTokn token) {} // error: [type-missing] // error: compiler
  }

  static class Wild {
    @JwtRequired
    void run(Shop_FineToken token, List<? extends Ordr> orders) {} // error: [type-missing] // error: compiler
  }

  static class Based extends Bse { // error: [type-missing] // error: compiler
    @JwtRequired
    void run(Shop_FineToken token) {}
  }

  static class Named {
    @JwtRequired(profile = Shp.class) // error: [type-missing] // error: compiler
    void run(Shop_FineToken token) {}
  }
}
