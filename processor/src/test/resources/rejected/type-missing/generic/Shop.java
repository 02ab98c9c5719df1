package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
class Shop { // error: [type-missing]
  @UserIdentityLoader
  String identity(Missing<String> user) { // error: compiler
    return "";
  }
}
