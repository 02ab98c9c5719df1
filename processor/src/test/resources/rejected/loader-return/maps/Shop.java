package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import java.util.Map;
import java.util.Properties;

final class Shop {
  record Claims(String name) {}

  @JwtProfile
  static class A {
    @AdditionalClaimsLoader(Claims.class)
    Properties claims(String user) { // error: [loader-return]
      return new Properties();
    }
  }

  @JwtProfile
  static class B {
    @AdditionalClaimsLoader(Claims.class)
    @SuppressWarnings("rawtypes")
    Map claims(String user) { // error: [loader-return]
      return Map.of();
    }
  }

  @JwtProfile
  static class C {
    @AdditionalClaimsLoader(Claims.class)
    Map<? extends String, Object> claims(String user) { // error: [loader-return]
      return Map.of();
    }
  }

  @JwtProfile
  static class D {
    @AdditionalClaimsLoader(Claims.class)
    Claims[] claims(String user) { // error: [loader-return]
      return new Claims[0];
    }
  }
}
