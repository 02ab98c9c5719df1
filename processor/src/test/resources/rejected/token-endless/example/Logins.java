package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;

class Logins {
  JwtConfig config(JwtKey key) { // warning: [token-endless]
    return JwtConfig.builder(key).accessTokenNeverExpires().build();
  }
}
