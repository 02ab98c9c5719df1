package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;

class Keys {
  JwtConfig config() { // error: [secret-short]
    return JwtConfig.builder(JwtKey.hmac("HS256", "changeme")).build();
  }
}
