package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtToken;
import io.claimwright.TokenInBlocklistLoader;
import io.claimwright.UserIdentityLoader;
import io.claimwright.UserLookupLoader;

@JwtProfile
final class Shop {
  record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims() { // error: [loader-parameters]
    return new Claims("");
  }

  @UserIdentityLoader
  String identity(
      String user,
      int tenant) { // error: [loader-parameters]
    return user;
  }

  @UserLookupLoader
  String user(
      int id) { // error: [loader-parameters]
    return "";
  }

  @TokenInBlocklistLoader
  boolean revoked(
      JwtToken token) { // error: [loader-parameters]
    return false;
  }
}
