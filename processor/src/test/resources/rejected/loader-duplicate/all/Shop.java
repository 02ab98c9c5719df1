package shop;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
final class Shop {
  record Claims(String name) {}

  @AdditionalClaimsLoader
  Claims claims(String user) {
    return new Claims(user);
  }

  @AdditionalClaimsLoader // error: [loader-duplicate]
  Claims more(String user) {
    return new Claims(user);
  }

  @UserIdentityLoader
  String name(String user) {
    return user;
  }

  @UserIdentityLoader // error: [loader-duplicate]
  String key(String user) {
    return user;
  }

  @UserIdentityLoader // error: [loader-duplicate]
  String third(String user) {
    return user;
  }
}
