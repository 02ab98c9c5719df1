package shop;

import io.claimwright.EncodeKeyLoader;
import io.claimwright.JwtProfile;
import io.claimwright.keys.JwtKey;

@JwtProfile // error: [identity-loader-missing]
final class Shop {
  record User(String id) {}

  @EncodeKeyLoader
  JwtKey signing(User user) {
    return null;
  }
}
