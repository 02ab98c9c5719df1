package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;
import java.util.Map;
import java.util.Optional;

final class Shop {
  record Claims(String name) {}

  @JwtProfile
  static class Voids {
    @AdditionalClaimsLoader
    void claims(String user) {} // error: [loader-return]

    @UserIdentityLoader
    void identity(String user) {} // error: [loader-return]

    @UserLookupLoader
    void user(Shop_VoidsToken token) {} // error: [loader-return]

    @TokenInBlocklistLoader
    void revoked(Shop_VoidsToken token) {} // error: [loader-return]
  }

  @JwtProfile
  static class Others {
    @AdditionalClaimsLoader(Claims.class)
    Map<Integer, Object> claims(String user) { // error: [loader-return]
      return Map.of();
    }

    @UserIdentityLoader
    long identity(String user) { // error: [loader-return]
      return 1;
    }

    @UserLookupLoader
    @SuppressWarnings("rawtypes")
    Optional user(Shop_OthersToken token) { // error: [loader-return]
      return Optional.empty();
    }

    @TokenInBlocklistLoader
    Boolean revoked(Shop_OthersToken token) { // error: [loader-return]
      return false;
    }
  }
}
