package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.time.Duration;

class Logins {
  JwtConfig config(JwtKey key) {
    return JwtConfig.builder(key).accessTokenExpires(Duration.ofMinutes(15)).build();
  }
}
