package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;

final class Shop {
  static class Claims {}

  @JwtProfile
  static class Returned {
    @AdditionalClaimsLoader
    Claims claims(String user) { // error: [claims-not-record]
      return new Claims();
    }
  }

  @JwtProfile
  static class Named {
    @AdditionalClaimsLoader(Claims.class) // error: [claims-not-record]
    Map<String, ?> claims(String user) {
      return Map.of();
    }
  }

  @JwtProfile
  static class Primitive {
    @AdditionalClaimsLoader(int.class) // error: [claims-not-record]
    Map<String, ?> claims(String user) {
      return Map.of();
    }
  }

  @JwtProfile
  static class AnyRecord {
    @AdditionalClaimsLoader
    Record claims(String user) { // error: [claims-not-record]
      return null;
    }
  }
}
