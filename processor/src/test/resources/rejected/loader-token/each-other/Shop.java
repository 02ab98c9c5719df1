package shop;

import io.claimwright.JwtProfile;
import io.claimwright.RefusalResponse;
import io.claimwright.RevokedTokenLoader;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.TokenVerificationLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile
final class Shop {
  @UserLookupLoader
  String user(
      OfficeToken token) { // error: [loader-token]
    return token.subject();
  }

  @TokenInBlocklistLoader
  boolean revoked(ShopToken token) {
    return false;
  }

  @RevokedTokenLoader
  RefusalResponse gone(
      ShopToken token,
      OfficeToken other) { // error: [loader-token]
    return RefusalResponse.json(401, "{}");
  }
}

@JwtProfile
final class Office {
  @TokenVerificationLoader
  boolean ours(
      ShopToken token) { // error: [loader-token]
    return true;
  }
}
