package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.time.Duration;

class Logins {
  JwtConfig config(JwtKey key) { // warning: [token-long-lived]
    return JwtConfig.builder(key).accessTokenExpires(Duration.ofDays(3650)).build();
  }
}
