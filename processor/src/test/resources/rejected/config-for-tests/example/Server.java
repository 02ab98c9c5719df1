package shop;

import io.claimwright.config.JwtConfig;

class Server {
  JwtConfig config() { // warning: [config-for-tests]
    return JwtConfig.forTests();
  }
}
