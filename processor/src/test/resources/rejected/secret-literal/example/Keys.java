package shop;

import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;

class Keys {
  JwtConfig config() { // warning: [secret-literal]
    return JwtConfig.builder(JwtKey.hmac("HS256", "an example, and no secret any more")).build();
  }
}
