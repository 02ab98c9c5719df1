package shop;

import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

@JwtProfile
class Shop {
  @UserIdentityLoader
  String identity(Missing<String> user) { // error: [type-missing] // error: compiler
    return "";
  }
}
