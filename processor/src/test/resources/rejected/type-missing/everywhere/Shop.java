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
  static class Misses { // error: [type-missing]
    @UserIdentityLoader
    String identity(List<? extends Usr> user) { // error: compiler
      return "";
    }
  }

  @JwtProfile
  static class Mapped { // error: [type-missing]
    @AdditionalClaimsLoader(Clams.class) // error: compiler
    Map<String, ?> claims(String user) {
      return Map.of();
    }
  }

  static class Handlers { // error: [type-missing]
    @JwtRequired
    void run(Shop_FineTokn token) {} // error: compiler
  }

  static class Wild { // error: [type-missing]
    @JwtRequired
    void run(Shop_FineToken token, List<? extends Ordr> orders) {} // error: compiler
  }

  static class Based extends Bse { // error: [type-missing] // error: compiler
    @JwtRequired
    void run(Shop_FineToken token) {}
  }

  static class Named { // error: [type-missing]
    @JwtRequired(profile = Shp.class) // error: compiler
    void run(Shop_FineToken token) {}
  }
}
