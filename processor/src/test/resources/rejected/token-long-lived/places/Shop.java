package shop;

import io.claimwright.JwtProfile;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.time.Duration;

@JwtProfile
final class Shop {
  private static final int DAYS = 3650;

  static JwtConfig config(JwtKey key) { // warning: [token-long-lived]
    return JwtConfig.builder(key)
        .accessTokenExpires(Duration.ofDays(365))
        .refreshTokenExpires(Duration.ofDays(365))
        .build();
  }

  static String token(ShopJwt jwt) { // warning: [token-long-lived]
    return jwt.accessToken("alice").expiresIn(Duration.ofDays(DAYS)).create();
  }

  static String shorter(ShopJwt jwt, Duration time) {
    return jwt.accessToken("alice").expiresIn(Duration.ofMinutes(15)).create()
        + jwt.accessToken("alice").expiresIn(time).create();
  }
}
