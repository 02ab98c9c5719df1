package shop;

import io.claimwright.JwtProfile;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.util.Map;

@JwtProfile
final class Shop {
  static JwtConfig config(JwtKey key) { // warning: [token-endless] [token-endless]
    return JwtConfig.builder(key).accessTokenNeverExpires().acceptEndlessTokens().build();
  }

  static String token(ShopJwt jwt) { // warning: [token-endless]
    return jwt.accessToken("alice").neverExpires().create();
  }

  @SuppressWarnings("claimwright:token-endless")
  static String machine(ShopJwt jwt) {
    return jwt.accessToken("robot").neverExpires().create();
  }

  static JwtConfig options() { // warning: [token-endless]
    return JwtConfig.from(Map.of("JWT_REFRESH_TOKEN_EXPIRES", "false"));
  }
}
