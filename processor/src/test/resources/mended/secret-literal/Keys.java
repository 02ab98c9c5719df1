package shop;

import io.claimwright.config.JwtConfig;

class Keys {
  JwtConfig config() {
    return JwtConfig.fromEnvironment();
  }
}
