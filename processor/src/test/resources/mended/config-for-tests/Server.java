package shop;

import io.claimwright.config.JwtConfig;

class Server {
  JwtConfig config() {
    return JwtConfig.fromEnvironment();
  }
}
